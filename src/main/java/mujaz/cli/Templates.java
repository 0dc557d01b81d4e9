package mujaz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mujaz.render.JsonRenderer;
import mujaz.render.Renderer;
import mujaz.render.TemplateRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The template that a command line gives, checked before any work is done. */
final class Templates {

    private static final String TEXT = "--template";
    private static final String FILE = "--template-file";

    private Templates() {}

    /**
     * What prints briefs in the form of the template, or null where none is given.
     *
     * @param actors at most so many key actors
     * @throws UsageException where two are given, the file cannot be read, or an unknown field is named
     */
    static @Nullable Renderer of(CommandLine line, @Nullable String text, @Nullable String file, int actors) {
        if (text != null && file != null) {
            throw new UsageException(line, "", "usage.template", TEXT, FILE);
        }
        if (file != null) {
            return checked(line, FILE, read(line, file), actors);
        }
        return text == null ? null : checked(line, TEXT, unescaped(text), actors);
    }

    private static Renderer checked(CommandLine line, String option, String template, int actors) {
        String unknown = TemplateRenderer.unknownField(template);
        if (unknown != null) {
            Message message = Message.of("usage.template-field", unknown);
            throw new UsageException(line, option, Nearest.asking(message, unknown, JsonRenderer.FIELDS));
        }
        if (!TemplateRenderer.isClosed(template)) {
            throw new UsageException(line, option, "usage.template-open");
        }
        return new TemplateRenderer(template, actors);
    }

    private static String read(CommandLine line, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new UsageException(line, FILE, "usage.template-unreadable", file);
        }
    }

    /** {@code \n} and {@code \t} as a shell passes them on. */
    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
