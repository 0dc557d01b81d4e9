package mujaz.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mujaz.language.Language;
import mujaz.language.ar.NameTrainer;
import mujaz.model.Actor;
import mujaz.model.Length;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scores the program on annotated data outside the repository: {@code ./mvnw -Peval verify -Deval.data=DIR}. DIR holds
 * {@code releases/} with {@code gold.jsonl}, {@code segmentation/} with prose and its sentences where there is such,
 * and {@code summarization/} with sets as JSON Lines, of which the split
 * {@code dev} or {@code -Deval.split=NAME} is read. For {@code dev} the report is written into the sources and held
 * against the committed baseline: no figure may fall below it, and {@code -Deval.accept=true} takes higher ones over.
 * For any other split there is a report under {@code target} alone.
 */
@Tag("eval")
class EvaluationTest {

    private static final Path DATA = Path.of(System.getProperty("eval.data", "."));
    private static final String SPLIT = System.getProperty("eval.split", "dev");
    private static final Path REPORT =
            Path.of(isDevelopment() ? "src/test/eval/report.md" : "target/eval/report-" + SPLIT + ".md");
    private static final Path BASELINE = Path.of("src/test/eval/baseline.tsv");
    /** Rounding of the committed figures, in percent. */
    private static final double TOLERANCE = 0.06;

    /** In how many parts names are held out. */
    private static final int PARTS = 5;

    private final StringBuilder report = new StringBuilder();
    private final Map<String, Double> figures = new LinkedHashMap<>();

    @Test
    void figuresDoNotFallBelowTheBaseline() throws IOException {
        report.append("# Evaluation\n\nWritten by `mujaz.eval.EvaluationTest`; percent throughout.\n");
        releases();
        segmentation();
        names();
        summarization(false);
        summarization(true);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
        if (isDevelopment()) {
            assertThat(fallen()).as("figures worse than the baseline").isEmpty();
            if (Boolean.getBoolean("eval.accept")) {
                writeBaseline();
            }
        }
    }

    private static boolean isDevelopment() {
        return SPLIT.equals("dev");
    }

    private void releases() throws IOException {
        List<JsonNode> annotated = JsonLines.read(DATA.resolve("releases/gold.jsonl"));
        Map<String, Map<String, Double>> columns = new LinkedHashMap<>();
        for (String language : List.of("ar", "en", "all")) {
            ReleaseScores scores = new ReleaseScores();
            for (JsonNode gold : annotated) {
                if (language.equals("all") || language.equals(gold.path("lang").asText())) {
                    scores.add(
                            gold,
                            Files.readString(
                                    DATA.resolve("releases/" + gold.path("id").asText() + ".txt")));
                }
            }
            columns.put(language, scores.figures());
        }
        report.append("\n## Annotated releases, default brief\n\n| figure | ar | en | all |\n|---|--:|--:|--:|\n");
        columns.get("all").forEach((name, value) -> {
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f |%n",
                    name,
                    columns.get("ar").get(name),
                    columns.get("en").get(name),
                    value));
            keep("releases " + name, value);
        });
    }

    private void segmentation() throws IOException {
        Path folder = DATA.resolve("segmentation");
        if (!Files.isDirectory(folder)) {
            return;
        }
        report.append("\n## Ends of sentences in running prose\n\n")
                .append("| set | documents | sentences | P | R | F1 |\n|---|--:|--:|--:|--:|--:|\n");
        for (Path file : sets(folder)) {
            String set = name(file);
            SegmentationScores scores = SegmentationScores.of(JsonLines.read(file));
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %.2f | %.2f |%n",
                    set,
                    scores.documents(),
                    scores.sentences(),
                    scores.precision(),
                    scores.recall(),
                    scores.f1()));
            keep("segmentation " + set + " F1", scores.f1());
        }
    }

    private void names() throws IOException {
        Path folder = DATA.resolve("ner");
        if (!Files.isDirectory(folder)) {
            return;
        }
        report.append("\n## Names in running news, mentions by offset\n\n")
                .append(
                        "Held out: in five parts, each found with a model that has not seen it. Seen: the shipped model on")
                .append(
                        " what it was trained on.\n\n| set | texts | type | names | P | R | F1 |\n|---|--:|---|--:|--:|--:|--:|\n");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*/ar-.*\\.conll\\.gz"))
                    .sorted()
                    .toList()) {
                String set = file.getFileName().toString().replace(".conll.gz", "");
                NameScores shipped = new NameScores();
                shipped.add(NameScores.read(file), null);
                addNames(set + (set.endsWith("train") ? ", seen" : ""), shipped);
                if (set.equals("ar-anercorp-train")) {
                    addNames(set + ", held out", heldOut(file));
                }
            }
        }
    }

    private static NameScores heldOut(Path file) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String set : List.of("bbc-ar", "easc", "france24-ar")) {
            sources.add(DATA.resolve("summarization/" + set + "-dev.jsonl.gz"));
        }
        for (String list : List.of("ar-person-names", "ar-places")) {
            sources.add(DATA.resolve("gazetteers/" + list + ".tsv.gz"));
        }
        try (Stream<Path> labelled = Files.list(Path.of("src/test/eval/names"))) {
            labelled.sorted().forEach(sources::add);
        }
        List<List<String>> sentences = NameScores.read(file);
        int size = sentences.size() / PARTS;
        NameScores scores = new NameScores();
        for (int part = 1; part <= PARTS; part++) {
            Language without = NameTrainer.withoutPart(file, sources, part, PARTS);
            scores.add(sentences.subList((part - 1) * size, part * size), without);
        }
        return scores;
    }

    private void addNames(String set, NameScores scores) {
        for (Actor.Type type : Actor.Type.values()) {
            String name = type.name().toLowerCase(Locale.ROOT);
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %d | %.1f | %.1f | %.1f |%n",
                    set,
                    scores.texts(),
                    name,
                    scores.names(type),
                    scores.precision(type),
                    scores.recall(type),
                    scores.f1(type)));
            keep("names " + set + " " + name + " F1", scores.f1(type));
        }
    }

    private void summarization(boolean trim) throws IOException {
        report.append("\n## News, ")
                .append(trim ? "cut inside sentences" : "whole sentences (`--no-trim`)")
                .append("\n\nROUGE-1 / ROUGE-2 F1; Lead and random have our number of words in each article.\n\n")
                .append("| set | articles | words | ours | Lead | random | R1 - Lead | R2 - Lead |\n")
                .append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (Path file : sets(DATA.resolve("summarization"))) {
            String set = name(file);
            add(set, Article.read(file, SPLIT, budget(set)), trim);
        }
    }

    private static String name(Path file) {
        return file.getFileName()
                .toString()
                .replaceFirst("\\.jsonl(\\.gz)?$", "")
                .replaceFirst("-(dev|test-resplit)$", "");
    }

    private static List<Path> sets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    /** The agreed length of a known set; the length of the references for any other. */
    private static Article.Budget budget(String set) {
        if (set.startsWith("easc")) {
            return references -> Length.UNLIMITED.withRatio(0.4);
        }
        if (set.startsWith("france24")) {
            return references -> Length.UNLIMITED.withWords(45);
        }
        if (set.startsWith("bbc-ar")) {
            return references -> Length.UNLIMITED.withWords(25);
        }
        return EvaluationTest::meanLength;
    }

    private void add(String set, List<Article> articles, boolean trim) {
        SummarizationScores scores = SummarizationScores.of(articles, trim);
        report.append(scores.row(set)).append('\n');
        keep(set + (trim ? " R1 above Lead, cut" : " R1 above Lead, whole"), scores.aboveLead());
    }

    /** The mean number of words of the references, words parted by white space. */
    private static Length meanLength(List<String> references) {
        double words = 0;
        for (String reference : references) {
            words += reference.strip().split("\\s+").length;
        }
        return Length.UNLIMITED.withWords((int) Math.max(1, Math.rint(words / references.size())));
    }

    private void keep(String name, double value) {
        figures.put(name, Math.round(value * 10) / 10.0);
    }

    /** What the data alone decides is no achievement. */
    private static boolean isHeld(String name) {
        return !name.contains("editor's words") && !name.contains("documents");
    }

    private static boolean lessIsBetter(String name) {
        return name.contains("leaked") || name.contains("words out");
    }

    private List<String> fallen() throws IOException {
        List<String> fallen = new ArrayList<>();
        for (String line : Files.exists(BASELINE) ? Files.readAllLines(BASELINE) : List.<String>of()) {
            String[] row = line.split("\t", 2);
            double before = Double.parseDouble(row[1]);
            double now = figures.getOrDefault(row[0], Double.NaN);
            double gain = lessIsBetter(row[0]) ? before - now : now - before;
            if (!(gain >= -TOLERANCE)) {
                fallen.add(row[0] + ": " + before + " before, " + now + " now");
            }
        }
        return fallen;
    }

    private void writeBaseline() throws IOException {
        StringBuilder rows = new StringBuilder();
        figures.forEach((name, value) -> {
            if (isHeld(name)) {
                rows.append(name).append('\t').append(value).append('\n');
            }
        });
        Files.writeString(BASELINE, rows);
    }
}
