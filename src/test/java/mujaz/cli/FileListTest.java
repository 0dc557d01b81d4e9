package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a list names, from a file or from another program. */
class FileListTest {

    @TempDir
    Path folder;

    private String arabic;
    private String english;

    @BeforeEach
    void writeReleases() throws IOException {
        arabic = Files.writeString(folder.resolve("one.txt"), Texts.ARABIC).toString();
        english = Files.writeString(folder.resolve("two three.txt"), Texts.ENGLISH)
                .toString();
    }

    @Test
    void oneNameALine() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), arabic + "\n\n" + english + "\r\n");
        assertThat(CommandRun.of("--files-from=" + list).out())
                .isEqualTo(CommandRun.of(arabic, english).out());
    }

    @Test
    void namesEndedByZeroBytesOnStandardInput() {
        CommandRun run = CommandRun.withInput(arabic + "\0" + english + "\0", "-0", "--files-from=-");
        assertThat(run.out()).isEqualTo(CommandRun.of(arabic, english).out());
    }

    @Test
    void filesOfTheCommandLineComeFirst() {
        CommandRun run = CommandRun.withInput(arabic + "\n", "--files-from=-", english);
        assertThat(run.out()).isEqualTo(CommandRun.of(english, arabic).out());
    }

    @Test
    void aFileThatIsMissingIsToldAndTheOthersAreDone() {
        CommandRun run = CommandRun.withInput(folder.resolve("gone") + "\n" + arabic + "\n", "--files-from=-");
        assertThat(run.err()).isEqualTo("mujaz: " + folder.resolve("gone") + ": no such file\n");
        assertThat(run.out()).contains("==> " + arabic + " <==");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anInputThatTheListNamesIsNotOverwritten() throws IOException {
        CommandRun run = CommandRun.withInput(arabic + "\n", "--files-from=-", "-o", arabic);
        assertThat(run.status()).isEqualTo(2);
        assertThat(Path.of(arabic)).hasContent(Texts.ARABIC);
    }

    @Test
    void listsThatNameNothingAreRefused() {
        refuses("- names no file", "--files-from=-");
        refuses("cannot be read", "--files-from=" + folder.resolve("gone"));
        refuses("is a folder", "--files-from=" + folder);
    }

    private static void refuses(String told, String... args) {
        CommandRun run = CommandRun.of(args);
        assertThat(run.err()).startsWith("mujaz: --files-from: ").contains(told);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
