package mujaz.read;

import static mujaz.read.ReaderTest.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mujaz.model.Copy;
import mujaz.model.DateMention;
import mujaz.model.Release;
import mujaz.model.Span;
import mujaz.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases cut off, corrupted and torn: always an answer, and every part inside the text. */
class DamageTest {

    @ParameterizedTest
    @MethodSource("mujaz.Samples#withArrivals")
    void cutAtEachByte(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        IntStream.range(0, bytes.length)
                .parallel()
                .forEach(end -> assertInside(sample, new String(bytes, 0, end, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("mujaz.Samples#withArrivals")
    void oneByteCorruptedSeed7(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = Arrays.copyOf(bytes, bytes.length);
            damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertInside(sample, new String(damaged, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\u0000", "\u0001", "\u0003\u0001\u0002", "\f", "\u200F"})
    void unpairedSurrogatesAndControlsAnywhere(String mark) {
        String text =
                "البلدية تفتتح حديقة\n\nالشارقة في 5 مايو / وام / افتتحت البلدية حديقة جديدة في حي السدر.\n\nوام/ سالم";
        for (int at = 0; at <= text.length(); at++) {
            assertInside(text.substring(0, at) + mark + text.substring(at));
        }
    }

    /** As it arrives: a page is read as one, and an input parted. */
    private static void assertInside(Path sample, String text) {
        boolean page = sample.toString().endsWith(".html");
        for (Copy copy : new Copies(ReaderTest.LANGUAGES).of(page ? Page.of(text) : Copy.of(text), null)) {
            int end = copy.offset() + copy.text().codePointCount(0, copy.text().length());
            assertThat(copy.derived() || end <= text.codePointCount(0, text.length()))
                    .isTrue();
            assertInside(copy);
        }
    }

    private static void assertInside(String text) {
        assertInside(Copy.of(text));
    }

    private static void assertInside(Copy copy) {
        String text = copy.text();
        Release release = reader().read("damaged", copy, null);
        for (DateMention date : new DateFinder(ReaderTest.LANGUAGES.of(release.language()))
                .find(release, new Segmenter(ReaderTest.LANGUAGES.of(release.language())).segment(release))) {
            assertInside(text, date.span());
        }
        release.paragraphs().forEach(span -> assertInside(text, span));
        release.noise().forEach(span -> assertInside(text, span));
        Stream.of(release.headline(), release.title()).forEach(span -> assertInside(text, span));
        if (release.dateline() != null) {
            assertInside(text, release.dateline().span());
        }
        if (release.signOff() != null) {
            assertInside(text, release.signOff().span());
        }
    }

    private static void assertInside(String text, Span span) {
        if (span != null && (span.start() < 0 || span.isEmpty() || span.end() > text.length())) {
            throw new AssertionError(span + " in a text of " + text.length() + " characters: " + text);
        }
    }
}
