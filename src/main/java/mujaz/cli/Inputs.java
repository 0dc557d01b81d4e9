package mujaz.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mujaz.cli.InputException.Code;
import mujaz.cli.Settings.InputForm;

/** The inputs that a command line names. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    /** How much of an input is looked at to tell its form. */
    private static final int PEEK = 4096;

    private static final int[] UTF8_MARK = {0xEF, 0xBB, 0xBF};

    private static final String[] EXTENSIONS = {".txt", ".html", ".htm", ".jsonl", ".ndjson"};

    private Inputs() {}

    static boolean isDirectory(String name) {
        return !name.equals(STANDARD_INPUT) && new File(name).isDirectory();
    }

    /** The texts of a directory, and of those below it if asked, sorted by name. */
    static List<String> inDirectory(String directory, boolean recursive) throws InputException {
        List<String> files = new ArrayList<>();
        collect(new File(directory), recursive, files);
        if (files.isEmpty()) {
            throw new InputException(Code.NO_RELEASE, recursive ? "input.folders" : "input.folder");
        }
        return files;
    }

    private static void collect(File directory, boolean recursive, List<String> files) throws InputException {
        File[] entries = directory.listFiles();
        if (entries == null) {
            throw new InputException(Code.UNREADABLE, "input.denied");
        }
        Arrays.sort(entries);
        for (File entry : entries) {
            if (entry.isDirectory()) {
                if (recursive && !isLink(entry)) {
                    collect(entry, true, files);
                }
            } else if (hasExtension(entry.getName(), EXTENSIONS)) {
                files.add(entry.getPath());
            }
        }
    }

    /** A link to a folder could lead round in circles. */
    private static boolean isLink(File directory) {
        return java.nio.file.Files.isSymbolicLink(directory.toPath());
    }

    /** How much there is to read; 0 where that shows only in the end. */
    static long bytes(Settings settings) {
        long bytes = 0;
        for (String name : settings.files()) {
            for (String file : filesOf(name, settings.recursive())) {
                if (!new File(file).isFile()) {
                    return 0;
                }
                bytes += new File(file).length();
            }
        }
        return bytes;
    }

    /** The files that a name stands for; none where it stands for what cannot be read, which is told when its turn comes. */
    static List<String> filesOf(String name, boolean recursive) {
        try {
            return isDirectory(name) ? inDirectory(name, recursive) : List.of(name);
        } catch (InputException e) {
            return List.of();
        }
    }

    static InputStream open(String name, Streams streams) throws InputException {
        if (name.equals(STANDARD_INPUT)) {
            return streams.in();
        }
        try {
            return new FileInputStream(name);
        } catch (IOException e) {
            throw new InputException(Code.UNREADABLE, whyNot(name));
        }
    }

    private static String whyNot(String name) {
        File file = new File(name);
        if (file.exists()) {
            return "input.denied";
        }
        return name.indexOf('\uFFFD') >= 0 || name.indexOf('?') >= 0 ? "input.missing-name" : "input.missing";
    }

    /** The form that a name tells. */
    static InputForm formOf(String name) {
        if (hasExtension(name, ".jsonl", ".ndjson")) {
            return InputForm.NDJSON;
        }
        if (hasExtension(name, ".html", ".htm")) {
            return InputForm.HTML;
        }
        return hasExtension(name, ".txt") ? InputForm.TEXT : InputForm.AUTO;
    }

    /** The form that the first bytes tell: no release begins with a brace and a quotation mark, or with a tag. */
    static InputForm formOf(InputStream in) throws IOException {
        in.mark(PEEK);
        int first = nextBeyondSpace(in, true);
        boolean records = first == '{' && nextBeyondSpace(in, false) == '"';
        boolean page = first == '<' && PageOpening.follows(in);
        in.reset();
        if (page) {
            return InputForm.HTML;
        }
        return records ? InputForm.NDJSON : InputForm.TEXT;
    }

    /** Waits for no more bytes than it needs: who pipes records one by one wants their briefs one by one. */
    private static int nextBeyondSpace(InputStream in, boolean atStart) throws IOException {
        for (int i = 0; i < PEEK / 2; i++) {
            int b = in.read();
            boolean mark = atStart && i < UTF8_MARK.length && b == UTF8_MARK[i];
            if (!mark && b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
        }
        return -1;
    }

    private static boolean hasExtension(String name, String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith(extension)) {
                return true;
            }
        }
        return false;
    }
}
