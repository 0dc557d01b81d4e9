package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program on a real terminal: what stands on the screen of a tmux of a given size. Assumes that tmux is installed. */
@Tag("process")
class TerminalScreenTest {

    private static final int PATIENCE = 30_000;

    @TempDir
    Path folder;

    /** The terminal tells its width, and what is on it is what the same width prints into a pipe. */
    @ParameterizedTest
    @CsvSource({"80, visual", "40, visual", "80, logical", "40, logical"})
    void theScreenShowsTheBriefAtItsWidth(int columns, String order) throws Exception {
        assumeTrue(isInstalled("tmux") && isInstalled("stty"), "tmux and stty are needed");
        Files.writeString(folder.resolve("release.txt"), Texts.ARABIC);
        List<String> screen = screen(columns, "--color=never --bidi=" + order);
        String piped = CommandRun.withInput(Texts.ARABIC, "--color=always", "--bidi=" + order, "--width=" + columns)
                .out();
        assertThat(screen).isEqualTo(visible(piped));
    }

    private List<String> screen(int columns, String options) throws Exception {
        Path done = folder.resolve("done");
        Path script = Files.writeString(
                folder.resolve("show.sh"),
                "\"" + java() + "\" -cp \"$CP\" mujaz.cli.Main " + options + " '" + folder
                        + "/release.txt'\necho $? >'" + done + ".part'\nmv '" + done + ".part' '" + done
                        + "'\nsleep 60\n");
        List<String> tmux = List.of("tmux", "-S", folder.resolve("socket").toString(), "-f", "/dev/null");
        try {
            run(tmux, "-u", "new-session", "-d", "-x", "" + columns, "-y", "60", "sh", script.toString());
            await(done);
            assertThat(Files.readString(done)).isEqualTo("0\n");
            return visible(run(tmux, "capture-pane", "-p"));
        } finally {
            run(tmux, "kill-server");
        }
    }

    /** The lines without colours, marks of direction and the white space round them, which no terminal is bound to keep. */
    private static List<String> visible(String text) {
        return text.replaceAll("\u001B\\[[0-9;]*m|[\u2066-\u2069]", "")
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void await(Path file) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE && !Files.exists(file); waited += 50) {
            Thread.sleep(50);
        }
    }

    private static boolean isInstalled(String command) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + command).start().waitFor() == 0;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String run(List<String> tmux, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(tmux);
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CP", System.getProperty("java.class.path"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("COLUMNS");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
        return out;
    }
}
