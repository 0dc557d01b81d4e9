package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The recipe of the README for scripts that call the program in a loop: one start for all of them. */
@Tag("process")
@Timeout(120)
class CoprocessTest {

    private static final String SCRIPT = """
            coproc BRIEFS { "$@"; }
            for place in Lisbon Porto Faro; do
                echo '{"id": "'$place'", "text": "The port of '$place' opened a terminal on Friday. It has a roof."}' >&"${BRIEFS[1]}"
                read -r brief <&"${BRIEFS[0]}"
                echo "$brief"
            done
            """;

    @Test
    void aScriptGetsEachBriefBeforeItAsksForTheNext() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", SCRIPT, "script"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "mujaz.cli.Main"));
        command.addAll(List.of("--no-config", "--from=ndjson", "-f", "ndjson"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out.lines()).hasSize(3);
        assertThat(out.lines().map(line -> line.replaceFirst("^\\{\"schema\":\"1\",\"id\":\"(\\w+)\".*", "$1")))
                .containsExactly("Lisbon", "Porto", "Faro");
    }
}
