package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mujaz.cli.Processes.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the README, word for word. One whose tool is missing here is left out; {@code .ci/run} says which. */
@Tag("process")
@DisabledOnOs(OS.WINDOWS)
class RecipesTest {

    private static final Pattern RECIPE = Pattern.compile("<!-- ci:recipe (\\w+) -->\n```\n(.*?)```\n", Pattern.DOTALL);
    private static final String AR = "samples/ar/un-oic-cooperation.txt";
    private static final String EN = "samples/en/meeting.txt";

    @TempDir
    Path home;

    private Path desk;

    @BeforeEach
    void layOut() throws IOException {
        desk = Files.createDirectory(home.resolve("desk"));
        Path wires = Files.createDirectory(desk.resolve("wires"));
        Files.copy(Path.of(AR), wires.resolve("a.txt"));
        Files.copy(Path.of(EN), wires.resolve("b.txt"));
        Path bin = Files.createDirectory(home.resolve("bin"));
        String command =
                Processes.mujaz().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path program = Files.writeString(bin.resolve("mujaz"), "#!/bin/sh\nexec " + command + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void everyRecipeIsTested() throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher recipes = RECIPE.matcher(Files.readString(Path.of("README.md")));
        while (recipes.find()) {
            names.add(recipes.group(1));
        }
        assertThat(names).containsExactly("cron", "digest", "fzf", "jq", "parallel", "vim");
    }

    @Test
    void digest() throws Exception {
        run(recipe("digest"));
        assertThat(desk.resolve("digest.md")).hasContent(brief("-f", "markdown", AR, EN));
    }

    @Test
    void jq() throws Exception {
        assumeInstalled("jq");
        assertThat(run(recipe("jq")).out())
                .isEqualTo(
                        "2025-07-24\tمسؤول أممي : التعاون بين منظمة التعاون الإسلامي والأمم المتحدة أولوية لدعم السلام"
                                + " والأمن الدوليين\tخالد خياري\n");
    }

    @Test
    void parallel() throws Exception {
        assumeInstalled("parallel");
        run(recipe("parallel"));
        assertThat(Files.readString(desk.resolve("briefs.jsonl"))
                        .replace("wires/a.txt", AR)
                        .replace("wires/b.txt", EN))
                .isEqualTo(brief("-f", "ndjson", AR, EN));
    }

    /** Five fields say when; of the rest a percent sign ends the command unless it is escaped. */
    @Test
    void cron() throws Exception {
        String line = recipe("cron").strip();
        assertThat(line).matches("(\\S+ ){5}[^\n]+");
        String command = line.replaceFirst("(\\S+ ){5}", "");
        assertThat(command).doesNotContainPattern("(?<!\\\\)%");
        Ended ended = run(command.replace("\\%", "%"));
        assertThat(ended.out() + ended.err()).isEmpty();
        assertThat(desk).isDirectoryContaining("glob:**/digest-2*.md");
    }

    @Test
    void vim() throws Exception {
        assumeInstalled("vim");
        run("vim -es -u NONE -i NONE -c 'set encoding=utf-8' -c '"
                + recipe("vim").strip() + "' -c wq wires/b.txt");
        assertThat(desk.resolve("wires/b.txt")).hasContent(brief(EN));
    }

    @Test
    void fzf() throws Exception {
        assumeInstalled("fzf");
        assumeInstalled("tmux");
        Files.writeString(desk.resolve("recipe"), recipe("fzf"));
        String tmux = "tmux -u -S '" + home + "/socket' -f /dev/null ";
        try {
            run(tmux + "new-session -d -x 160 -y 40 sh recipe");
            String screen = "";
            for (int i = 0; i < 300 && !screen.contains("Latvia"); i++) {
                Thread.sleep(100);
                screen = run(tmux + "capture-pane -p").out();
                run(tmux + "send-keys " + (i % 20 == 10 ? "Down" : "''"));
            }
            assertThat(screen).contains("wires/a.txt", "wires/b.txt", "Latvian envoy discuss direct flights");
        } finally {
            run(tmux + "kill-server");
        }
    }

    private static String brief(String... args) {
        return CommandRun.of(args).out();
    }

    private static String recipe(String name) throws IOException {
        Matcher recipes = RECIPE.matcher(Files.readString(Path.of("README.md")));
        while (recipes.find()) {
            if (recipes.group(1).equals(name)) {
                return recipes.group(2);
            }
        }
        throw new AssertionError("README.md has no recipe " + name);
    }

    private static void assumeInstalled(String tool) throws Exception {
        boolean installed =
                new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
        assumeTrue(installed, tool + " is not installed: its recipe was NOT tested");
    }

    /** In the folder of the desk, as a user of whom nothing else is known. */
    private Ended run(String script) throws Exception {
        Map<String, String> environment = Map.of(
                "HOME",
                home.toString(),
                "PATH",
                home.resolve("bin") + ":" + System.getenv("PATH"),
                "LANG",
                "C.UTF-8",
                "TERM",
                "xterm-256color");
        return Processes.run(home, environment, List.of("sh", "-c", "cd '" + desk + "' && " + script));
    }
}
