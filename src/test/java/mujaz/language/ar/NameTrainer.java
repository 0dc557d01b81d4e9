package mujaz.language.ar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import mujaz.language.Language;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/**
 * Makes the name model from text in CoNLL form (word, tab, label; an empty line between sentences): a conditional
 * random field over hashed features (Lafferty et al. 2001), its weights averaged and rounded to bytes. The same data gives the same bytes.
 */
public final class NameTrainer {

    private static final int EPOCHS = 12;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-5;

    /** Rows that fewer words of the data share tell nothing about other text. */
    private static final int CUTOFF = 3;

    /** Words that have a class: the most frequent ones. */
    private static final int CLUSTERED = 16_000;

    private static final long SEED = 20250724;
    private static final double CLIPPED = 0.99999;

    private static final List<String> NAMES = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG");

    /** Features that enough words of the data share, by their hash. */
    private final Map<Integer, Integer> index = new LinkedHashMap<>();

    private float[] weights = new float[0];
    private double scale = 1;

    private static final class Example {
        private final int[][] hashes;
        private final int[] labels;
        private int[][] rows = new int[0][];

        Example(int[][] hashes, int[] labels) {
            this.hashes = hashes;
            this.labels = labels;
        }
    }

    private NameTrainer() {}

    /** Arguments: data (.conll.gz), model file to write, and articles (.jsonl.gz) whose words get classes. */
    public static void main(String[] args) throws IOException {
        List<Path> articles = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            articles.add(Path.of(file));
        }
        Files.write(Path.of(args[1]), model(Path.of(args[0]), articles, 0, 1));
    }

    /**
     * Arabic with a model that has not seen a part of the data.
     *
     * @param part which of so many equal parts, from 1
     */
    public static Language withoutPart(Path data, List<Path> articles, int part, int parts) throws IOException {
        return Arabic.language(new NameTagger(new NameModel(model(data, articles, part, parts))));
    }

    private static byte[] model(Path data, List<Path> articles, int part, int parts) throws IOException {
        ArabicNames names = new ArabicNames("/mujaz/language/ar/", new ArabicNormalizer());
        List<String> texts = new ArrayList<>();
        for (Path file : articles) {
            texts.addAll(texts(file));
        }
        Map<Integer, Integer> classes = classes(texts, data, names);
        byte[] table = table(classes);
        List<Example> examples = read(data, names, new WordClusters(table, 0, classes.size()));
        if (part > 0) {
            int size = examples.size() / parts;
            examples.subList((part - 1) * size, part * size).clear();
        }
        return new NameTrainer().train(examples, table);
    }

    /** The texts of a file of articles, one JSON object a line. */
    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(text(line));
            }
        }
        return texts;
    }

    private static String text(String object) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean text = parser.currentName().equals("text");
                parser.nextToken();
                if (text) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        }
        return "";
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    /** Classes of the words of the articles and of the labelled text. */
    private static Map<Integer, Integer> classes(List<String> texts, Path data, ArabicNames names) throws IOException {
        List<int[]> sentences = new ArrayList<>();
        for (String text : texts) {
            for (String line : text.split("\\n|(?<=[.!؟]) ", -1)) {
                sentences.add(hashes(line, names));
            }
        }
        StringBuilder sentence = new StringBuilder();
        try (BufferedReader lines = lines(data)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    sentence.append(line, 0, tab).append(' ');
                } else {
                    sentences.add(hashes(sentence.toString(), names));
                    sentence.setLength(0);
                }
            }
        }
        return ClusterTrainer.train(sentences, CLUSTERED, WordClusters.COUNT);
    }

    private static int[] hashes(String text, ArabicNames names) {
        List<Token> tokens = new Tokenizer(new ArabicNormalizer()).tokens(text, new Span(0, text.length()));
        ArabicWords words = names.words(text, new Sentence(0, 0, new Span(0, text.length()), tokens), Map.of());
        int[] hashes = new int[tokens.size()];
        for (int i = 0; i < hashes.length; i++) {
            boolean number = tokens.get(i).kind() == Token.Kind.NUMBER;
            hashes[i] = number ? WordFeatures.NUMBER : words.bare(i).hashCode();
        }
        return hashes;
    }

    private static byte[] table(Map<Integer, Integer> classes) {
        ByteBuffer table = ByteBuffer.allocate(WordClusters.size(classes.size()));
        for (int hash : classes.keySet()) {
            table.putInt(hash);
        }
        for (int of : classes.values()) {
            table.put((byte) of);
        }
        return table.array();
    }

    private static List<Example> read(Path data, ArabicNames names, WordClusters clusters) throws IOException {
        List<Example> examples = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(data)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("-DOCSTART-")) {
                    spans.add(new Span(text.length(), text.length() + tab));
                    labels.add(Math.max(0, NAMES.indexOf(line.substring(tab + 1))));
                    text.append(line, 0, tab).append(' ');
                } else if (!spans.isEmpty()) {
                    examples.add(example(text.toString(), spans, labels, names, clusters));
                    text.setLength(0);
                    spans.clear();
                    labels.clear();
                }
            }
        }
        return examples;
    }

    /** A word of the data may be several tokens of ours: the first begins, the others go on. */
    private static Example example(
            String text, List<Span> spans, List<Integer> labels, ArabicNames names, WordClusters clusters) {
        List<Token> tokens = new Tokenizer(new ArabicNormalizer()).tokens(text, new Span(0, text.length()));
        int[] own = new int[tokens.size()];
        int word = 0;
        for (int i = 0; i < own.length; i++) {
            while (spans.get(word).end() <= tokens.get(i).start()) {
                word++;
            }
            int label = labels.get(word);
            boolean first = spans.get(word).start() == tokens.get(i).start();
            own[i] = first || label % 2 == 0 ? label : label + 1;
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = Viterbi.allows(i == 0 ? 0 : own[i - 1], own[i]) ? own[i] : own[i] - 1;
        }
        ArabicWords words = names.words(text, new Sentence(0, 0, new Span(0, text.length()), tokens), Map.of());
        WordFeatures[] single = new WordFeatures[own.length];
        for (int i = 0; i < own.length; i++) {
            single[i] = new WordFeatures(
                    words.form(i), words.bare(i), words.token(i).kind(), clusters);
        }
        NameFeatures features = new NameFeatures(words, single);
        int[][] rows = new int[own.length][NameFeatures.COUNT];
        for (int i = 0; i < own.length; i++) {
            features.rows(i, rows[i]);
        }
        return new Example(rows, own);
    }

    private byte[] train(List<Example> examples, byte[] table) {
        Map<Integer, Integer> seen = new TreeMap<>();
        for (Example example : examples) {
            for (int[] rows : example.hashes) {
                for (int row : rows) {
                    seen.merge(row, 1, Integer::sum);
                }
            }
        }
        seen.forEach((hash, times) -> {
            if (times >= CUTOFF) {
                index.put(hash, index.size());
            }
        });
        for (Example example : examples) {
            example.rows = rows(example.hashes);
        }
        weights = new float[NameModel.STEPS + index.size() * NameModel.LABELS];
        Random random = new Random(SEED);
        double[] averages = new double[weights.length];
        int steps = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double rate = RATE / (1 + RATE * DECAY * steps++);
                learn(example, rate / scale);
                scale *= 1 - rate * DECAY;
            }
            if (epoch >= EPOCHS / 2) {
                for (int i = 0; i < averages.length; i++) {
                    averages[i] += weights[i] * scale;
                }
            }
        }
        byte[] bytes = Arrays.copyOf(rounded(averages), NameModel.WEIGHTS + table.length);
        System.arraycopy(table, 0, bytes, NameModel.WEIGHTS, table.length);
        return bytes;
    }

    /** The places of the features that are known, word by word. */
    private int[][] rows(int[][] hashes) {
        int[][] rows = new int[hashes.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(hashes[i])
                    .map(hash -> index.getOrDefault(hash, -1))
                    .filter(row -> row >= 0)
                    .toArray();
        }
        return rows;
    }

    /** One step up the likelihood of a sentence: expected labels away, its own labels in. */
    private void learn(Example example, double rate) {
        int size = example.labels.length;
        int labels = NameModel.LABELS;
        double[][] scores = new double[size][labels];
        for (int i = 0; i < size; i++) {
            for (int row : example.rows[i]) {
                for (int label = 0; label < labels; label++) {
                    scores[i][label] += weights[NameModel.STEPS + row * labels + label];
                }
            }
            for (int label = 0; label < labels; label++) {
                scores[i][label] *= scale;
            }
        }
        double[][] steps = new double[labels][labels];
        for (int last = 0; last < labels; last++) {
            for (int to = 0; to < labels; to++) {
                steps[last][to] = Viterbi.allows(last, to) ? StrictMath.exp(weights[last * labels + to] * scale) : 0;
            }
        }
        double[][] potential = new double[size][labels];
        for (int i = 0; i < size; i++) {
            double most = Arrays.stream(scores[i]).max().orElse(0);
            for (int label = 0; label < labels; label++) {
                potential[i][label] = StrictMath.exp(scores[i][label] - most);
            }
        }
        double[][] forward = new double[size][labels];
        double[][] backward = new double[size][labels];
        for (int i = 0; i < size; i++) {
            for (int to = 0; to < labels; to++) {
                double sum = i == 0 ? steps[0][to] : 0;
                for (int last = 0; i > 0 && last < labels; last++) {
                    sum += forward[i - 1][last] * steps[last][to];
                }
                forward[i][to] = sum * potential[i][to];
            }
            normalize(forward[i]);
        }
        Arrays.fill(backward[size - 1], 1);
        for (int i = size - 2; i >= 0; i--) {
            for (int last = 0; last < labels; last++) {
                for (int to = 0; to < labels; to++) {
                    backward[i][last] += steps[last][to] * potential[i + 1][to] * backward[i + 1][to];
                }
            }
            normalize(backward[i]);
        }
        double[] share = new double[labels];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < labels; label++) {
                share[label] = forward[i][label] * backward[i][label];
            }
            normalize(share);
            for (int row : example.rows[i]) {
                for (int label = 0; label < labels; label++) {
                    double own = label == example.labels[i] ? 1 : 0;
                    weights[NameModel.STEPS + row * labels + label] += (float) (rate * (own - share[label]));
                }
            }
            learnSteps(example, i, rate, steps, potential, forward, backward);
        }
    }

    private void learnSteps(
            Example example,
            int i,
            double rate,
            double[][] steps,
            double[][] potential,
            double[][] forward,
            double[][] backward) {
        int labels = NameModel.LABELS;
        double[] pairs = new double[labels * labels];
        for (int last = 0; last < labels; last++) {
            for (int to = 0; to < labels; to++) {
                double before = i > 0 ? forward[i - 1][last] : last == 0 ? 1 : 0;
                pairs[last * labels + to] = before * steps[last][to] * potential[i][to] * backward[i][to];
            }
        }
        normalize(pairs);
        int own = (i == 0 ? 0 : example.labels[i - 1]) * labels + example.labels[i];
        for (int pair = 0; pair < pairs.length; pair++) {
            weights[pair] += (float) (rate * ((pair == own ? 1 : 0) - pairs[pair]));
        }
    }

    private static void normalize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }

    /** The averages as bytes, the few largest of them clipped; the features that tell most first take their rows. */
    private byte[] rounded(double[] averages) {
        int labels = NameModel.LABELS;
        double[] sizes = new double[index.size()];
        for (int row = 0; row < sizes.length; row++) {
            int at = NameModel.STEPS + row * labels;
            for (int label = labels - 1; label >= 0; label--) {
                averages[at + label] -= averages[at];
                sizes[row] = Math.max(sizes[row], Math.abs(averages[at + label]));
            }
        }
        double largest = Arrays.stream(averages).map(Math::abs).sorted().toArray()[(int) (averages.length * CLIPPED)];
        byte[] bytes = new byte[NameModel.WEIGHTS];
        for (int step = 0; step < NameModel.STEPS; step++) {
            bytes[step] = rounded(averages[step] * 127 / largest);
        }
        List<Integer> hashes = new ArrayList<>(index.keySet());
        hashes.sort((a, b) -> Double.compare(sizes[index.get(b)], sizes[index.get(a)]));
        int left = 0;
        for (int hash : hashes) {
            int at = NameModel.row(bytes, hash, (byte) 0);
            if (at < 0 || NameModel.row(bytes, hash, NameModel.check(hash)) >= 0) {
                left++;
                continue;
            }
            bytes[at] = NameModel.check(hash);
            for (int label = 1; label < labels; label++) {
                bytes[at + label] =
                        rounded(averages[NameModel.STEPS + index.get(hash) * labels + label] * 127 / largest);
            }
        }
        System.out.println(hashes.size() + " features, " + left + " of them left out");
        return bytes;
    }

    private static byte rounded(double weight) {
        return (byte) Math.round(Math.max(-127, Math.min(127, weight)));
    }
}
