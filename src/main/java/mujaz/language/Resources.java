package mujaz.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The program's resources. Where it runs from its jar they are read straight from there: by way of a URL each of them
 * takes nearly a millisecond when the program has just started.
 */
public final class Resources {

    private static final @Nullable ZipFile JAR = jar();

    private Resources() {}

    /** The bytes of a resource, or null where there is none. */
    public static byte @Nullable [] bytes(String name) throws IOException {
        ZipEntry entry = JAR == null ? null : JAR.getEntry(name.substring(1));
        try (InputStream in =
                entry == null || JAR == null ? Resources.class.getResourceAsStream(name) : JAR.getInputStream(entry)) {
            return in == null ? null : entry == null ? in.readAllBytes() : bytes(in, (int) entry.getSize());
        }
    }

    /** All at once, where it is known how many they are. */
    private static byte[] bytes(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        in.readNBytes(bytes, 0, size);
        return bytes;
    }

    /** The jar that is the whole class path, as with {@code java -jar}. */
    private static @Nullable ZipFile jar() {
        String path = System.getProperty("java.class.path", "");
        try {
            return path.endsWith("mujaz.jar") ? new ZipFile(path) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
