package mujaz.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language promises to the stages. A language's own test gives its tables and inherits these checks. */
public abstract class LanguageContractTest {

    private final Language language;

    protected LanguageContractTest(Language language) {
        this.language = language;
    }

    /** Spellings and their matching form. */
    protected abstract List<List<String>> spellings();

    /** Words that share a stem. */
    protected abstract List<List<String>> sameStem();

    /** Words that do not. */
    protected abstract List<List<String>> otherStem();

    @Test
    void spellingsOfAWordHaveOneMatchingForm() {
        for (List<String> words : spellings()) {
            for (String word : words) {
                assertThat(language.normalizer().normalize(word)).as(word).isEqualTo(normal(words.get(0)));
            }
        }
    }

    @Test
    void aMatchingFormIsItsOwnMatchingForm() throws IOException {
        for (Sentence sentence : allSentences()) {
            sentence.tokens().forEach(token -> assertThat(normal(token.form())).isEqualTo(token.form()));
        }
    }

    @Test
    void formsOfAWordShareAStem() {
        for (List<String> words : sameStem()) {
            for (String word : words) {
                assertThat(stem(word)).as(word).isEqualTo(stem(words.get(0)));
            }
        }
    }

    @Test
    void otherWordsHaveAnotherStem() {
        for (List<String> words : otherStem()) {
            assertThat(words.stream().map(this::stem).distinct())
                    .as(words.toString())
                    .hasSameSizeAs(words);
        }
    }

    @Test
    void noWordLosesItsWholeStem() throws IOException {
        for (Sentence sentence : allSentences()) {
            sentence.tokens()
                    .forEach(token -> assertThat(language.stemmer().stem(token.form()))
                            .as(token.form())
                            .isNotEmpty());
        }
    }

    @Test
    void stopWordsAreMatchingForms() {
        assertThat(language.stopWords())
                .isNotEmpty()
                .allMatch(word -> normal(word).equals(word));
    }

    @Test
    void labelsAreThere() {
        assertThat(language.labels().actors()).isNotBlank();
        assertThat(language.labels().months()).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void theTagIsKnownToTheJdk() {
        assertThat(Locale.forLanguageTag(language.tag()).getLanguage()).isEqualTo(language.tag());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesLieInTheirSentenceInOrder(Path sample) throws IOException {
        Summary summary = summary(sample);
        String text = summary.release().text();
        for (Sentence sentence : summary.sentences()) {
            int from = sentence.span().start();
            for (NameRules.Name name :
                    language.names().find(text, sentence, Map.of()).names()) {
                assertThat(name.span().start()).as(name.span().of(text)).isGreaterThanOrEqualTo(from);
                assertThat(name.span().of(text))
                        .isEqualTo(name.span().of(text).strip())
                        .isNotEmpty();
                assertThat(contains(sentence.span(), name.span())).isTrue();
                assertThat(contains(name.whole(), name.span())).isTrue();
                from = name.span().start();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void speechLiesInItsSentence(Path sample) throws IOException {
        Summary summary = summary(sample);
        String text = summary.release().text();
        for (Sentence sentence : summary.sentences()) {
            for (NameRules.Speech speech :
                    language.names().find(text, sentence, Map.of()).speech()) {
                assertThat(contains(sentence.span(), speech.said()))
                        .as(speech.verb().form())
                        .isTrue();
                assertThat(contains(sentence.span(), speech.verb().span())).isTrue();
                assertThat(speech.subject() == null || contains(sentence.span(), speech.subject()))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cutsLieInTheirSentenceAndLeaveSomething(Path sample) throws IOException {
        Summary summary = summary(sample);
        String text = summary.release().text();
        for (Sentence sentence : summary.sentences()) {
            int from = sentence.span().start();
            for (CuttingRules.Cut cut : language.cutting().cuts(text, sentence)) {
                assertThat(contains(sentence.span(), cut.span()))
                        .as(cut.toString())
                        .isTrue();
                assertThat(cut.span()).isNotEqualTo(sentence.span());
                assertThat(cut.span().start()).as("by start").isGreaterThanOrEqualTo(from);
                from = cut.span().start();
            }
        }
    }

    protected final List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", language.tag()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().endsWith(".brief.txt"))
                    .sorted()
                    .toList();
        }
    }

    private List<Sentence> allSentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (Path sample : samples()) {
            sentences.addAll(summary(sample).sentences());
        }
        return sentences;
    }

    private Summary summary(Path sample) throws IOException {
        return new Mujaz().summarize(sample.toString(), Files.readString(sample), language.tag(), Options.DEFAULT);
    }

    private static boolean contains(Span outer, Span inner) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private String normal(String word) {
        return language.normalizer().normalize(word);
    }

    private String stem(String word) {
        return language.stemmer().stem(normal(word));
    }
}
