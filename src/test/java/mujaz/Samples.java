package mujaz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The releases of {@code samples/}, found by listing. */
public final class Samples {

    private static final Path ROOT = Path.of("samples");

    private Samples() {}

    public static List<Path> all() {
        List<Path> samples = new ArrayList<>(of("ar"));
        samples.addAll(of("en"));
        return samples;
    }

    public static List<Path> of(String language) {
        try (Stream<Path> files = Files.list(ROOT.resolve(language))) {
            return files.filter(Samples::isRelease).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Releases in the wrappings in which they arrive: a page, a wire message, takes, several in one file. */
    public static List<Path> arrivals() {
        try (Stream<Path> files = Files.list(ROOT.resolve("arrivals"))) {
            return files.filter(file -> !file.toString().contains(".brief."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Releases, and those in wrappings. */
    public static List<Path> withArrivals() {
        List<Path> samples = new ArrayList<>(all());
        samples.addAll(arrivals());
        return samples;
    }

    /** All files of the folders of samples. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    public static boolean isRelease(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") && name.indexOf('.') == name.length() - ".txt".length();
    }

    /** The file beside a release that ends so. */
    public static Path beside(Path release, String ending) {
        String name = release.getFileName().toString();
        return release.resolveSibling(name.substring(0, name.indexOf('.')) + ending);
    }
}
