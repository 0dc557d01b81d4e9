package mujaz.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.render.TextRenderer;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : args) {
            String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
            out.print(new TextRenderer().render(new Mujaz().summarize(file, text, null, Options.DEFAULT)));
        }
        out.flush();
    }
}
