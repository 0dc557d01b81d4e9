package mujaz.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import mujaz.Mujaz;

/** The program as processes of their own, from a jar and with a class-data archive, as the packages start it. */
final class Processes {

    private static final int PATIENCE = 120;

    private static final Processes SHARED = new Processes();

    private final List<String> command = new ArrayList<>();

    /** What a process left. */
    record Ended(int status, String out, String err) {}

    private Processes() {
        try {
            Path folder = Files.createTempDirectory("mujaz-processes");
            folder.toFile().setExecutable(true, false); // for whoever runs it
            folder.toFile().deleteOnExit();
            String classPath = jar(folder) + File.pathSeparator + libraries(folder);
            Path archive = folder.resolve("mujaz.jsa");
            command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
            List<String> dump = new ArrayList<>(command);
            dump.addAll(List.of(
                    "-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath, "mujaz.cli.Rehearsal", "-options"));
            new ProcessBuilder(dump)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(PATIENCE, TimeUnit.SECONDS);
            archive.toFile().deleteOnExit();
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-cp", classPath));
            command.add("mujaz.cli.Main");
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The command line of the program. */
    static List<String> mujaz(String... args) {
        List<String> line = new ArrayList<>(SHARED.command);
        line.addAll(List.of(args));
        return line;
    }

    /** A script of the shell in which {@code "$@"} is the program with its arguments. */
    static List<String> shell(String script, List<String> command) {
        return Stream.concat(Stream.of("sh", "-c", script, "sh"), command.stream())
                .toList();
    }

    /** Runs a command to its end, with nothing in the environment but what is given. */
    static Ended run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "stdout", "");
        Path err = Files.createTempFile(folder, "stderr", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv().getOrDefault("PATH", ""));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + command);
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    /** An archive does not hold classes from folders. */
    private static Path jar(Path folder) throws IOException {
        Path classes = Path.of(
                Mujaz.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path jar = folder.resolve("mujaz.jar");
        jar.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            entries.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    /** The jars that the program itself needs, where anybody may read them. */
    private static String libraries(Path folder) throws IOException {
        List<String> libraries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (jar.getFileName()
                    .toString()
                    .matches("(picocli|jackson-core|commons-text|commons-lang3|jsoup)-.*\\.jar")) {
                Path copy = Files.copy(jar, folder.resolve(jar.getFileName()));
                copy.toFile().deleteOnExit();
                libraries.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, libraries);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
