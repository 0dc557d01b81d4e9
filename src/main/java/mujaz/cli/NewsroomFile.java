package mujaz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mujaz.model.Actor;
import mujaz.model.KnownActor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The newsroom's own list of actors: a line each, its fields parted by tabs: the name as it is printed, its type
 * ({@code person}, {@code organization}, {@code place}), its role or nothing, and other forms. {@code #} opens a comment.
 */
final class NewsroomFile {

    private NewsroomFile() {}

    /**
     * The actors of a file; none where no file is named.
     *
     * @throws UsageException where the file cannot be read or a line says nothing, naming file and line
     */
    static List<KnownActor> read(CommandLine line, @Nullable String file) {
        if (file == null) {
            return List.of();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new UsageException(line, "--actors-file", "usage.actors-unreadable", file);
        }
        List<KnownActor> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).replace("\uFEFF", "");
            if (!text.isBlank() && text.charAt(0) != '#') {
                known.add(actor(line, file + ":" + (i + 1), text.split("\t", -1)));
            }
        }
        return known;
    }

    private static KnownActor actor(CommandLine line, String place, String[] fields) {
        String name = fields[0].strip();
        if (name.isEmpty() || fields.length < 2) {
            throw new UsageException(line, place, "usage.actors-line");
        }
        List<String> forms = new ArrayList<>(List.of(name));
        for (int i = 3; i < fields.length; i++) {
            if (!fields[i].isBlank()) {
                forms.add(fields[i].strip());
            }
        }
        String role = fields.length > 2 && !fields[2].isBlank() ? fields[2].strip() : null;
        return new KnownActor(name, type(line, place, fields[1].strip()), role, forms);
    }

    private static Actor.Type type(CommandLine line, String place, String name) {
        try {
            return Actor.Type.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageException(line, place, "value.choice", name, "person, organization, place");
        }
    }
}
