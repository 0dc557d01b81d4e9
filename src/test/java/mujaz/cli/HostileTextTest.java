package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import mujaz.render.SummarySchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an answer goes out: a brief or one line that says why not, never a trace. */
class HostileTextTest {

    private static final int ROUNDS = 100;

    /** Each line of a text is a bad record, and blank ones of some kinds are many. */
    private static final int ROUNDS_OF_RECORDS = 20;

    /** Ways of being no ordinary release; each draws another text from the same random numbers. */
    enum Kind {
        BYTES {
            @Override
            byte[] draw(Random random) {
                byte[] bytes = new byte[random.nextInt(2000)];
                random.nextBytes(bytes);
                return bytes;
            }
        },
        BYTES_WITHOUT_ZERO {
            @Override
            byte[] draw(Random random) {
                byte[] bytes = BYTES.draw(random);
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = bytes[i] == 0 ? (byte) ' ' : bytes[i];
                }
                return bytes;
            }
        },
        CODE_POINTS {
            @Override
            byte[] draw(Random random) {
                return utf8(random, random.nextInt(1000), "", 0x20, Character.MAX_CODE_POINT);
            }
        },
        MARKS_WITHOUT_LETTERS {
            @Override
            byte[] draw(Random random) {
                return utf8(random, random.nextInt(500), "\u0651\u064B\u0300\u0640\u20E3\uFE0F\u200D. ", 0x300, 0x36F);
            }
        },
        DIRECTIONS {
            @Override
            byte[] draw(Random random) {
                String marks = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061Cاب ab 12.\n";
                return utf8(random, random.nextInt(500), marks, 0x627, 0x64A);
            }
        },
        PUNCTUATION {
            @Override
            byte[] draw(Random random) {
                return utf8(random, random.nextInt(500), ".,:;!?؟،؛…“”\"'«»()[]-–—/\\|*&<>#$% \n", 0x61, 0x66);
            }
        },
        ENTITIES {
            @Override
            byte[] draw(Random random) {
                return utf8(random, random.nextInt(500), "&&&&##;;;xampquotnbsp<>p/ 0123456789\n", 0x30, 0x39);
            }
        },
        HUGE_WORDS {
            @Override
            byte[] draw(Random random) {
                String word = random.nextBoolean() ? "ا" : "x";
                return (word.repeat(random.nextInt(40_000)) + " " + word.repeat(random.nextInt(40_000)) + ".")
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        BLANK_LINES {
            @Override
            byte[] draw(Random random) {
                String blank = List.of("\n", "\r\n", "\r", " \t\n", "\u00A0\n", "\u2028", "\f")
                        .get(random.nextInt(7));
                return (blank.repeat(random.nextInt(5_000)) + "He left. " + blank.repeat(random.nextInt(5_000)))
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        SHUFFLED_RELEASE {
            @Override
            byte[] draw(Random random) {
                StringBuilder text = new StringBuilder();
                String release = Texts.all().get(random.nextInt(Texts.all().size()));
                for (int i = 0; i < 20; i++) {
                    int start = random.nextInt(release.length());
                    text.append(release, start, Math.min(release.length(), start + random.nextInt(60)));
                }
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
        },
        DAMAGED_RELEASE {
            @Override
            byte[] draw(Random random) {
                byte[] bytes =
                        Texts.all().get(random.nextInt(Texts.all().size())).getBytes(StandardCharsets.UTF_8);
                for (int i = random.nextInt(5); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                return bytes;
            }
        };

        abstract byte[] draw(Random random);

        /** Half of the characters from a list, half from a range. */
        private static byte[] utf8(Random random, int length, String favourites, int from, int to) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                if (!favourites.isEmpty() && random.nextBoolean()) {
                    text.append(favourites.charAt(random.nextInt(favourites.length())));
                } else {
                    text.appendCodePoint(from + random.nextInt(to - from + 1));
                }
                if (random.nextInt(6) == 0) {
                    text.append(random.nextInt(8) == 0 ? ".\n" : " ");
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAnAnswer(Kind kind) throws IOException {
        Random random = new Random(kind.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] input = kind.draw(random);
            CommandRun run = CommandRun.withInput(input, options(random));
            assertAnswered(run, kind + ", round " + round);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAnAnswerToRecords(Kind kind) throws IOException {
        Random random = new Random(kind.name().hashCode() + 1);
        for (int round = 0; round < ROUNDS_OF_RECORDS; round++) {
            byte[] input = kind.draw(random);
            CommandRun run = CommandRun.withInput(input, "--from=ndjson", "-f", "ndjson", "--passthrough");
            assertThat(run.status()).as("%s, round %d", kind, round).isIn(1, 3);
            assertNoTrace(run, kind + ", round " + round);
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(SummarySchema.errors(new ObjectMapper().readTree(line)))
                            .isEmpty());
        }
    }

    /** In a record, a text may hold what no charset can: lone surrogates and zeros. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void givesAnAnswerToTextsOfAnyUnits(int seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder escapes = new StringBuilder();
            for (int i = random.nextInt(300); i >= 0; i--) {
                int unit = random.nextInt(3) == 0 ? 0xD800 + random.nextInt(0x800) : random.nextInt(0x800);
                escapes.append(random.nextInt(5) == 0 ? ". " : String.format("\\u%04x", unit));
            }
            String record = "{\"id\": \"a\", \"text\": \"" + escapes + "\"}";
            CommandRun run = CommandRun.withInput(record, "--from=ndjson", "-f", "ndjson");
            assertThat(run.status()).isIn(0, 1);
            assertNoTrace(run, record);
            assertThat(SummarySchema.errors(run.json())).as(record).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((",
                "\"\"\"\"\"\"",
                "(WAM)",
                "WAM/",
                "/ وام /",
                "وام",
                "- - - - -",
                ":",
                "1",
                "a",
                "ا",
                ".",
                "…",
                "&#0;",
                "&#x110000;",
                "&",
                "<p>",
                "\uFEFF\uFEFF",
                "\uFFFD",
                "a\u0000b",
                "a\n\n\n\nb",
                "12/12/2024",
                "31 February 2024",
                "Abu Dhabi, 99 July 99999 (WAM) - A man left."
            })
    void givesAnAnswerToOddities(String text) throws IOException {
        for (String[] options : List.of(new String[] {}, new String[] {"-f", "json", "--explain"})) {
            assertAnswered(CommandRun.withInput(text, options), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "[",
                "“",
                "«",
                "&",
                "&#",
                "a.",
                "A.B.",
                "1,",
                "-",
                "ـ",
                "\u0651",
                "He said ",
                "Mr. Ali Al Ali, ",
                "وقال ",
                "وقال علي إن ",
                "علي بن ",
                "وزير ",
                "، مشيرا إلى "
            })
    void longRepetitionsEndInTime(String unit) throws IOException {
        String text = unit.repeat(100_000 / unit.length());
        assertAnswered(CommandRun.withInput(text, "-f", "json"), unit + " repeated");
    }

    private static String[] options(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new String[] {};
            case 1 -> new String[] {"-w", Integer.toString(1 + random.nextInt(50))};
            case 2 -> new String[] {"-f", "json", "--explain"};
            case 3 -> new String[] {"-f", "json", "-c", Integer.toString(1 + random.nextInt(200)), "-n", "99"};
            default -> new String[] {"-f", "json", "--no-trim", "-r", "0.4"};
        };
    }

    private static void assertAnswered(CommandRun run, String input) throws IOException {
        assertThat(run.status()).as(input).isIn(0, 1, 3);
        assertNoTrace(run, input);
        if (run.status() == 1 && !run.out().isEmpty()) {
            assertThat(run.err()).as(input).startsWith("mujaz: -#"); // one of several releases in the input
        } else if (run.status() != 0) {
            assertThat(run.out()).as(input).isEmpty();
            assertThat(run.err()).as(input).startsWith("mujaz: -: ").containsOnlyOnce("\n");
        } else if (run.out().startsWith("{")) {
            JsonNode brief = run.json();
            assertThat(SummarySchema.errors(brief)).as(input).isEmpty();
        }
    }

    private static void assertNoTrace(CommandRun run, String input) {
        assertThat(run.err()).as(input).doesNotContain("\tat ", "Exception", "fault of the program");
    }
}
