package mujaz.cli;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** A list of file names, as {@code find} and {@code git ls-files} write it. */
final class FileList {

    private static final String OPTION = "--files-from";

    private FileList() {}

    /**
     * The names of a list.
     *
     * @param list the file that holds them, {@code -} for standard input
     * @param endedByNul whether a zero byte ends a name, which may then hold line ends
     * @throws UsageException where the list cannot be read or names nothing
     */
    static List<String> read(CommandLine line, String list, boolean endedByNul, Streams streams) {
        List<String> names = names(text(line, list, streams), endedByNul);
        if (names.isEmpty()) {
            throw new UsageException(line, OPTION, "usage.list-empty", list);
        }
        return names;
    }

    private static String text(CommandLine line, String list, Streams streams) {
        if (!list.equals(Inputs.STANDARD_INPUT) && new File(list).isDirectory()) {
            throw new UsageException(line, OPTION, "usage.list-folder", list);
        }
        try (InputStream in = list.equals(Inputs.STANDARD_INPUT)
                ? new BufferedInputStream(streams.in())
                : new FileInputStream(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(line, OPTION, "usage.list-unreadable", list);
        }
    }

    private static List<String> names(String text, boolean endedByNul) {
        List<String> names = new ArrayList<>();
        for (String name : text.split(endedByNul ? "\0" : "\r?\n", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
