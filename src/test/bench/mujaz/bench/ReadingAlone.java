package mujaz.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mujaz.language.Tokenizer;
import mujaz.language.ar.Arabic;
import mujaz.model.Span;

/**
 * The least that our program does with an archive before it understands a word: reads records as {@link Releases} writes them,
 * takes each text into words by our tokenizer, and writes a line for each, in one thread: {@code FILE OUTPUT}.
 */
public final class ReadingAlone {

    private static final String TEXT = "\"text\": \"";

    private ReadingAlone() {}

    public static void main(String[] args) throws IOException {
        Tokenizer tokenizer = Arabic.language().tokenizer();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String text = line.substring(line.indexOf(TEXT) + TEXT.length(), line.length() - 2)
                        .replace("\\n", "\n");
                int words = tokenizer.tokens(text, new Span(0, text.length())).size();
                out.write("{\"words\": " + words + "}\n");
            }
        }
    }
}
