package mujaz.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program's resources. Where it runs from its jar they are read straight from there, since the build has put them before
 * all else, uncompressed: opening the jar as one takes milliseconds for its thousand classes, and by way of a URL each
 * resource takes nearly one more when the program has just started.
 */
public final class Resources {

    /** Where things stand in the header of a file in a zip, and its length; the name follows. */
    private static final int FLAGS = 6;

    private static final int METHOD = 8;
    private static final int SIZE = 22;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;
    private static final int HEADER = 30;
    private static final int SIGNATURE = 0x04034B50;

    /** Set where the size follows the file, so that the next one cannot be found. */
    private static final int SIZE_BEHIND = 1 << 3;

    private static final String FOLDER = "mujaz/language/";

    /** Read at a time: for each read the JDK takes as much memory again, whose first use costs more than the reading. */
    private static final int CHUNK = 1 << 15;

    private static final @Nullable Resources JAR = jar();

    private final RandomAccessFile jar;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(long start, int size) {}

    private Resources(RandomAccessFile jar) {
        this.jar = jar;
    }

    /** The bytes of a resource, or null where there is none. */
    public static byte @Nullable [] bytes(String name) throws IOException {
        byte[] bytes = JAR == null ? null : JAR.read(name.substring(1));
        if (bytes != null) {
            return bytes;
        }
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private synchronized byte @Nullable [] read(String name) throws IOException {
        Place place = places.get(name);
        if (place == null) {
            return null;
        }
        byte[] bytes = new byte[place.size];
        jar.seek(place.start);
        for (int at = 0; at < bytes.length; at += CHUNK) {
            jar.readFully(bytes, at, Math.min(CHUNK, bytes.length - at));
        }
        return bytes;
    }

    /** The jar that is the whole class path, as with {@code java -jar}. */
    private static @Nullable Resources jar() {
        String path = System.getProperty("java.class.path", "");
        try {
            return path.endsWith("mujaz.jar") ? open(path) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Notes what stands at the beginning of the jar. */
    private static Resources open(String path) throws IOException {
        Resources resources = new Resources(new RandomAccessFile(path, "r"));
        byte[] bytes = new byte[HEADER];
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long at = 0;
        while (resources.jar.read(bytes) == HEADER && isPlain(header)) {
            byte[] name = new byte[header.getShort(NAME_LENGTH)];
            resources.jar.readFully(name);
            String file = new String(name, StandardCharsets.UTF_8);
            long start = at + HEADER + name.length + header.getShort(EXTRA_LENGTH);
            if (file.startsWith(FOLDER)) {
                resources.places.put(file, new Place(start, header.getInt(SIZE)));
            } else if (!resources.places.isEmpty()) {
                break;
            }
            at = start + header.getInt(SIZE);
            resources.jar.seek(at);
        }
        return resources;
    }

    private static boolean isPlain(ByteBuffer header) {
        return header.getInt(0) == SIGNATURE
                && header.getShort(METHOD) == 0
                && (header.getShort(FLAGS) & SIZE_BEHIND) == 0;
    }
}
