package mujaz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression backtracks beyond what grows with the text. Each one in the program runs over texts in which one
 * or two characters repeat, those of the expression among them, with ends that fail to match; the characters that it reads
 * are counted, not the time.
 */
class PatternsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A literal, as the methods of {@link String} and {@link Pattern} take an expression. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:Pattern\\.compile|\\.split|\\.matches|\\.replace(All|First))"
                    + "\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*([,)])");

    private static final String USUAL = " a0\n.-/|{}$!اء\t\"";
    private static final List<String> ENDS = List.of("", "!", "\u0000", "a", "}");
    private static final int REPEATS = 100;

    /** Twice the text may take twice the characters, and a little more. */
    private static final double LINEAR = 2.5;

    static List<Pattern> patterns() throws IOException, ReflectiveOperationException {
        Set<String> seen = new LinkedHashSet<>();
        List<Pattern> patterns = new ArrayList<>();
        for (Path source : sources()) {
            for (Pattern pattern : declared(className(source))) {
                addUnseen(pattern, seen, patterns);
            }
            Matcher literals = LITERAL.matcher(Files.readString(source));
            while (literals.find()) {
                boolean replacement =
                        literals.group(1) != null && literals.group(3).equals(")");
                if (!replacement) {
                    addUnseen(Pattern.compile(literals.group(2).translateEscapes()), seen, patterns);
                }
            }
        }
        return patterns;
    }

    private static void addUnseen(Pattern pattern, Set<String> seen, List<Pattern> patterns) {
        if (seen.add(pattern.flags() + pattern.pattern())) {
            patterns.add(pattern);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String className(Path source) {
        String name = SOURCES.relativize(source).toString();
        return name.substring(0, name.length() - ".java".length()).replace('/', '.');
    }

    /** The patterns in the static fields of a class, which is initialized only where it has some. */
    private static List<Pattern> declared(String name) throws ReflectiveOperationException {
        List<Pattern> patterns = new ArrayList<>();
        for (Field field :
                Class.forName(name, false, PatternsTest.class.getClassLoader()).getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                patterns.add((Pattern) field.get(null));
            }
        }
        return patterns;
    }

    @Test
    void allExpressionsAreFound() throws IOException, ReflectiveOperationException {
        assertThat(patterns()).extracting(Pattern::pattern).contains("\\s+", "\\R", "\\s[|»·–—-]\\s");
        for (Path source : sources()) {
            String text = Files.readString(source);
            assertThat(text.contains("java.util.regex.Pattern;"))
                    .as(source + ": compiles an expression, so it must stand in a static field or a literal")
                    .isEqualTo(text.contains("Pattern.compile("));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void readsNoMoreThanGrowsWithTheText(Pattern pattern) {
        assertThat(worstGrowth(pattern)).isLessThan(LINEAR);
    }

    /** The measure itself: expressions that are known to backtrack are told. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "\\s+$", "(?<!\\$)\\$\\{[^}]*$", "a.*a.*!", "(.+) and (.+)!"})
    void tellsWhatBacktracks(String expression) {
        assertThat(worstGrowth(Pattern.compile(expression))).isGreaterThan(LINEAR);
    }

    /** The greatest growth when a text is doubled, or the first that is too great. */
    private static double worstGrowth(Pattern pattern) {
        double worst = 0;
        for (String unit : units(pattern.pattern())) {
            for (String end : ENDS) {
                double few = read(pattern, unit.repeat(REPEATS) + end);
                double many = read(pattern, unit.repeat(2 * REPEATS) + end);
                worst = Math.max(worst, many == Counted.MOST ? Double.MAX_VALUE : many / Math.max(1, few));
                if (worst > LINEAR) {
                    return worst;
                }
            }
        }
        return worst;
    }

    /** Single characters and pairs of them, of the expression and others. */
    private static Set<String> units(String expression) {
        Set<String> letters = new TreeSet<>();
        (expression + USUAL).chars().forEach(c -> letters.add(Character.toString(c)));
        Set<String> units = new TreeSet<>(letters);
        letters.forEach(one -> letters.forEach(other -> units.add(one + other)));
        Matcher words = Pattern.compile("[a-z ]{3,}").matcher(expression);
        while (words.find()) {
            units.add(words.group());
        }
        return units;
    }

    /** Characters that are read until nothing more is found, and for a match of the whole. */
    private static long read(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        Matcher matcher = pattern.matcher(counted);
        try {
            while (matcher.find()) {
                counted.read++;
            }
            matcher.matches();
        } catch (TooMany e) {
            return Counted.MOST;
        }
        return Math.min(counted.read, Counted.MOST);
    }

    private static final class TooMany extends RuntimeException {}

    private static final class Counted implements CharSequence {

        private static final long MOST = 300_000;

        private final String text;
        private long read;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++read > MOST) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
