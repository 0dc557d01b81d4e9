package mujaz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mujaz.render.TemplateRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The template that a command line gives, checked before any work is done. */
final class Templates {

    private Templates() {}

    /**
     * The template, or null where none is given.
     *
     * @throws ParameterException where two are given, the file cannot be read, or an unknown field is named
     */
    static @Nullable String of(CommandLine line, @Nullable String text, @Nullable String file) {
        if (text != null && file != null) {
            throw new ParameterException(line, "--template and --template-file exclude each other");
        }
        String template = file == null ? text == null ? null : unescaped(text) : read(line, file);
        if (template != null) {
            check(line, template);
        }
        return template;
    }

    private static void check(CommandLine line, String template) {
        try {
            new TemplateRenderer(template, 0);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, "the template cannot be used: " + e.getMessage());
        }
    }

    private static String read(CommandLine line, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new ParameterException(line, "the template " + file + " cannot be read; name a file in UTF-8");
        }
    }

    /** {@code \n} and {@code \t} as a shell passes them on. */
    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
