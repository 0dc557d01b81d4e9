package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The newsroom's own names come before what is found. */
class ActorsFileTest {

    private static final String RELEASE =
            "أكد سالم حمد المري، وزير الأشغال، أن العمل في الجسر بدأ أمس.\nوأضاف أن الجسر يكلف 90 مليون درهم وفق دراسة لتحالف جسور.\n";

    @TempDir
    Path folder;

    private JsonNode actors(String list) throws IOException {
        Path file = Files.writeString(folder.resolve("actors.tsv"), list);
        CommandRun run = CommandRun.withInput(RELEASE, "-f", "json", "--actors-file", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.json().at("/statements/0/speaker").asText())
                .isEqualTo(run.json().at("/actors/0/name").asText());
        return run.json().get("actors");
    }

    @Test
    void nameRoleAndTypeAreTheNewsrooms() throws IOException {
        JsonNode actor = actors("# ours\nسالم المرّي\tperson\tوزير الأشغال العامة\tسالم حمد المري\n")
                .get(0);
        assertThat(actor.get("name").asText()).isEqualTo("سالم المرّي");
        assertThat(actor.get("role").asText()).isEqualTo("وزير الأشغال العامة");
        assertThat(actor.get("aliases").toString()).contains("سالم حمد المري");
    }

    @Test
    void whatTheReleaseSaysStaysWhereTheListSaysNothing() throws IOException {
        assertThat(actors("سالم حمد المري\tperson\n").get(0).get("role").asText())
                .isEqualTo("وزير الأشغال");
    }

    @Test
    void whomNobodyFoundIsAddedThoughAParticleIsWrittenOnIt() throws IOException {
        JsonNode added = null;
        for (JsonNode actor : actors("تحالف جسور\torganization\n")) {
            added = actor.get("name").asText().equals("تحالف جسور") ? actor : added;
        }
        assertThat(added).isNotNull();
        assertThat(added.at("/mentions/0/text").asText()).isEqualTo("تحالف جسور");
        assertThat(added.get("type").asText()).isEqualTo("organization");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"name alone | actors.tsv:1: a line is name", "a\tking | actors.tsv:1: 'king' is not one of person"
            })
    void aWrongLineIsNamed(String list, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("actors.tsv"), list.replace("\\t", "\t"));
        CommandRun run = CommandRun.withInput(RELEASE, "--actors-file", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void aMissingListIsTold() {
        CommandRun run = CommandRun.withInput(RELEASE, "--actors-file=missing.tsv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("mujaz: --actors-file: missing.tsv cannot be read");
    }
}
