package mujaz.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives classes of Java 5, which picocli has, the stack map frames of later ones: the JVM takes none without them into an
 * archive, and parsing a command line then costs as much as making a brief. The build runs it on the unpacked jar.
 */
public final class Frames {

    /** The first version whose classes an archive takes. */
    private static final int OLDEST = Opcodes.V1_6;

    private Frames() {}

    /** Rewrites what needs it below the folder that is named; the class path holds the same classes. */
    public static void main(String[] args) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            byte[] old = Files.readAllBytes(file);
            if (version(old) < OLDEST) {
                Files.write(file, framed(old));
            }
        }
    }

    private static int version(byte[] file) {
        return ((file[6] & 0xFF) << 8) | (file[7] & 0xFF);
    }

    private static byte[] framed(byte[] old) {
        ClassWriter framed = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(old).accept(new Renewed(framed), ClassReader.SKIP_FRAMES);
        return framed.toByteArray();
    }

    /** The same class in a version that has frames. */
    private static final class Renewed extends ClassVisitor {

        Renewed(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                String superName,
                String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }
    }
}
