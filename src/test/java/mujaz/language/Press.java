package mujaz.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;

/** Presses the phrases of the languages into the files that the program reads when it starts; the build runs it. */
public final class Press {

    private Press() {}

    /** Writes below the folder that is named, as the resources lie. */
    public static void main(String[] args) throws IOException {
        Path languages = Path.of(args[0], "mujaz", "language");
        press(Arabic.phrases(), languages.resolve("ar"));
        press(English.phrases(), languages.resolve("en"));
    }

    private static void press(Map<String, Map<String, String>> phrases, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Map<String, String>> list : phrases.entrySet()) {
            Path file = folder.resolve(list.getKey() + Phrases.PRESSED);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                new Phrases(list.getValue()).write(out);
            }
        }
    }
}
