package mujaz.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mujaz.actor.ActorFinder;
import mujaz.language.Language;
import mujaz.language.Tokenizer;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import mujaz.model.Copy;
import mujaz.model.Density;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import mujaz.read.Reader;
import mujaz.segment.Segmenter;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@link DensityModel}: {@code ./mvnw test -Dtest=DensityTrainer -Deval.data=DIR}, into
 * {@code src/test/eval/density.md}. No chance is in it, so the same data give the same bytes.
 *
 * <p>Articles of the split {@code dev} give the examples, their second to 25th sentence. What is predicted is the mean share of a
 * sentence's words and pairs of words that the reference summaries have and the lead has not yet, its later words counting less; for
 * articles of which an extract was made by reading, without sight of the references ({@code picks.tsv}) the mean of that share and the share
 * of the sentence that was taken. A ridge regression on values and features less their means in the article, each article weighing
 * the same and each sentence by its words.
 */
class DensityTrainer {

    private static final Path DATA = Path.of(System.getProperty("eval.data", "."));
    private static final Path REPORT = Path.of("src/test/eval/density.md");
    private static final Path PICKS = Path.of("src/test/eval/picks.tsv");
    private static final List<String> ARABIC = List.of("france24-ar");
    private static final List<String> ENGLISH = List.of("cnn-en");
    private static final int SENTENCES = 25;
    private static final double RIDGE = 3;
    /** The weights in use are rounded to three decimals. */
    private static final double ROUNDING = 0.000501;

    private final Language arabic = Arabic.language();
    private final Language english = English.language();
    private final List<String> stale = new ArrayList<>();
    private final Map<String, List<Span>> picks = new HashMap<>();

    @Test
    void learnsTheWeightsInUse() throws IOException {
        readPicks();
        StringBuilder report = new StringBuilder("# Density\n\nWritten by `mujaz.score.DensityTrainer`.\n");
        learn("ar", ARABIC, report);
        learn("en", ENGLISH, report);
        Files.writeString(REPORT, report);
        assertThat(stale).as("weights to be taken over into Density").isEmpty();
    }

    private void readPicks() throws IOException {
        for (String line : Files.readAllLines(PICKS)) {
            if (!line.startsWith("#")) {
                List<Span> taken = new ArrayList<>();
                String[] columns = line.split("\t", -1);
                for (String span : columns[1].split(" ", -1)) {
                    String[] ends = span.split("-", -1);
                    taken.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                picks.put(columns[0], taken);
            }
        }
    }

    private void learn(String tag, List<String> sets, StringBuilder report) throws IOException {
        DensityModel model = DensityModel.of(tag);
        List<Weights.Weighted> features = model.weights();
        Ridge ridge = new Ridge(features.size(), RIDGE);
        for (String set : sets) {
            for (JsonNode article : articles(set)) {
                add(article, model, ridge);
            }
        }
        double[] learned = ridge.weights();
        report.append("\n## ").append(tag).append("\n\n| feature | learned | in use |\n|---|--:|--:|\n");
        addRow(report, tag, "base", ridge.base(), model.base());
        for (int i = 0; i < learned.length; i++) {
            Weights.Weighted feature = features.get(i);
            addRow(report, tag, feature.feature().name(), learned[i], feature.weight());
        }
    }

    private void addRow(StringBuilder report, String tag, String name, double learned, double used) {
        report.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, learned, used));
        if (!(Math.abs(used - learned) <= ROUNDING)) {
            stale.add(tag + " " + name);
        }
    }

    private void add(JsonNode json, DensityModel model, Ridge ridge) {
        List<Weights.Weighted> features = model.weights();
        Language language = of(json.path("lang").asText());
        JsonNode title = json.get("title");
        Release release = new Reader(this::of)
                .readBelow(
                        title.isNull() ? null : title.asText(),
                        "",
                        Copy.of(json.path("text").asText()),
                        language.tag());
        List<Sentence> all = new Segmenter(language).segment(release);
        Story story = new Story(language, release, all, new ActorFinder(language).find(release, all));
        List<Sentence> sentences = all.subList(Math.min(1, all.size()), Math.min(SENTENCES, all.size()));
        double[][] values = new double[sentences.size()][features.size()];
        double[] shares = new double[sentences.size()];
        double[] words = new double[sentences.size()];
        List<String> lead = all.isEmpty() ? List.of() : forms(all.get(0).tokens());
        List<Span> taken = picks.get(json.path("id").asText());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            words[i] = sentence.words();
            double counted = new Density(1, model.fading(), 0).of(sentence.words());
            double share = share(forms(sentence.tokens()), lead, json.get("references"), language)
                    * (words[i] == 0 ? 0 : words[i] / counted);
            shares[i] = taken == null ? share : (share + taken(sentence.span(), taken)) / 2;
            for (int f = 0; f < features.size(); f++) {
                values[i][f] = features.get(f).feature().value(story, sentence);
            }
        }
        ridge.add(values, shares, words);
    }

    /** What share of a sentence was taken by hand. */
    private static double taken(Span sentence, List<Span> taken) {
        int common = 0;
        for (Span span : taken) {
            int start = Math.max(span.start(), sentence.start());
            common += Math.max(0, Math.min(span.end(), sentence.end()) - start);
        }
        return (double) common / sentence.length();
    }

    private Language of(String tag) {
        return tag.equals("ar") ? arabic : english;
    }

    private static double share(List<String> words, List<String> lead, JsonNode references, Language language) {
        double share = 0;
        for (JsonNode reference : references) {
            String text = reference.asText();
            List<String> theirs = forms(new Tokenizer(language.normalizer()).tokens(text, new Span(0, text.length())));
            double ones = common(words, less(theirs, lead));
            double twos = common(pairs(words), less(pairs(theirs), pairs(lead)));
            share += (ones + twos) / 2 / references.size();
        }
        return share;
    }

    private static double common(List<String> ours, List<String> theirs) {
        List<String> left = new ArrayList<>(theirs);
        int common = 0;
        for (String one : ours) {
            common += left.remove(one) ? 1 : 0;
        }
        return ours.isEmpty() ? 0 : (double) common / ours.size();
    }

    private static List<String> less(List<String> all, List<String> taken) {
        List<String> left = new ArrayList<>(all);
        for (String one : taken) {
            left.remove(one);
        }
        return left;
    }

    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    private static List<String> forms(List<Token> tokens) {
        List<String> forms = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isWord()) {
                forms.add(token.form());
            }
        }
        return forms;
    }

    private static List<JsonNode> articles(String set) throws IOException {
        Path file = DATA.resolve("summarization").resolve(set + "-dev.jsonl.gz");
        List<JsonNode> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = new ObjectMapper().readTree(line);
                if (article.path("split").asText().equals("dev")) {
                    articles.add(article);
                }
            }
        }
        return articles;
    }
}
