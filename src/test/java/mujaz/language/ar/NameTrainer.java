package mujaz.language.ar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/**
 * Makes the name model from text in CoNLL form (word, tab, label; an empty line between sentences): an averaged structured
 * perceptron over hashed features (Collins 2002), its weights rounded to bytes. The same data gives the same bytes.
 */
public final class NameTrainer {

    private static final int EPOCHS = 6;
    /** Rows that fewer words of the data share tell nothing about other text. */
    private static final int CUTOFF = 3;

    private static final int RUNS = 8;

    private static final long SEED = 20250724;
    private static final double CLIPPED = 0.9995;

    private static final List<String> NAMES = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG");

    private final float[] weights = new float[NameModel.STEPS + NameModel.ROWS * NameModel.LABELS];
    private final double[] sums = new double[weights.length];
    private final int[] seen = new int[NameModel.ROWS];
    private double step;

    private static final class Example {
        private final int[][] rows;
        private final int[] labels;

        Example(int[][] rows, int[] labels) {
            this.rows = rows;
            this.labels = labels;
        }
    }

    private NameTrainer() {}

    /** Arguments: data (.conll.gz), model file to write, and a share of the sentences to hold back and score, or 0. */
    public static void main(String[] args) throws IOException {
        ArabicNames names = new ArabicNames("/mujaz/language/ar/", new ArabicNormalizer());
        List<Example> examples = read(Path.of(args[0]), names);
        int held = (int) (examples.size() * Double.parseDouble(args.length > 2 ? args[2] : "0"));
        List<Example> training = new ArrayList<>(examples.subList(0, examples.size() - held));
        NameModel model = new NameModel(new NameTrainer().train(training, Path.of(args[1])));
        if (held > 0) {
            System.out.println(score(model, examples.subList(examples.size() - held, examples.size())));
        }
    }

    private static List<Example> read(Path data, ArabicNames names) throws IOException {
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
                    examples.add(example(text.toString(), spans, labels, names));
                    text.setLength(0);
                    spans.clear();
                    labels.clear();
                }
            }
        }
        return examples;
    }

    /** A word of the data may be several tokens of ours: the first begins, the others go on. */
    private static Example example(String text, List<Span> spans, List<Integer> labels, ArabicNames names) {
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
        NameFeatures features = new NameFeatures(words, NameModel.ROWS);
        int[][] rows = new int[own.length][NameFeatures.COUNT];
        for (int i = 0; i < own.length; i++) {
            features.rows(i, rows[i]);
        }
        return new Example(rows, own);
    }

    private byte[] train(List<Example> examples, Path target) throws IOException {
        for (Example example : examples) {
            for (int[] rows : example.rows) {
                for (int row : rows) {
                    seen[row]++;
                }
            }
        }
        Random random = new Random(SEED);
        double[] averages = new double[weights.length];
        for (int run = 0; run < RUNS; run++) {
            run(examples, random);
            for (int i = 0; i < averages.length; i++) {
                averages[i] += weights[i] - sums[i] / step;
            }
        }
        byte[] bytes = rounded(averages);
        Files.write(target, bytes);
        return bytes;
    }

    /** One perceptron: which sentence comes when decides much, so several are averaged. */
    private void run(List<Example> examples, Random random) {
        Arrays.fill(weights, 0);
        Arrays.fill(sums, 0);
        step = 1;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example);
                step++;
            }
        }
    }

    private void learn(Example example) {
        int[] guess = guess(example);
        int last = 0;
        int lastGuess = 0;
        for (int i = 0; i < guess.length; i++) {
            int label = example.labels[i];
            if (label != guess[i]) {
                for (int row : example.rows[i]) {
                    if (seen[row] >= CUTOFF) {
                        add(NameModel.STEPS + row * NameModel.LABELS + label, 1);
                        add(NameModel.STEPS + row * NameModel.LABELS + guess[i], -1);
                    }
                }
            }
            if (label != guess[i] || last != lastGuess) {
                add(last * NameModel.LABELS + label, 1);
                add(lastGuess * NameModel.LABELS + guess[i], -1);
            }
            last = label;
            lastGuess = guess[i];
        }
    }

    private void add(int at, float change) {
        weights[at] += change;
        sums[at] += step * change;
    }

    private int[] guess(Example example) {
        int[][] scores = new int[example.rows.length][NameModel.LABELS];
        for (int i = 0; i < scores.length; i++) {
            for (int row : example.rows[i]) {
                for (int label = 0; label < NameModel.LABELS; label++) {
                    scores[i][label] += (int) weights[NameModel.STEPS + row * NameModel.LABELS + label];
                }
            }
        }
        int[] steps = new int[NameModel.STEPS];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (int) weights[i];
        }
        return Viterbi.best(scores, Viterbi.allowed(steps));
    }

    /** The averages as bytes, the few largest of them clipped. */
    private static byte[] rounded(double[] averages) {
        double[] sizes = Arrays.stream(averages)
                .map(Math::abs)
                .filter(a -> a > 0)
                .sorted()
                .toArray();
        double largest = sizes[(int) (sizes.length * CLIPPED)];
        byte[] bytes = new byte[averages.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(Math.max(-127, Math.min(127, averages[i] * 127 / largest)));
        }
        return bytes;
    }

    private static String score(NameModel model, List<Example> examples) {
        int[] right = new int[NAMES.size()];
        int[] found = new int[NAMES.size()];
        int[] wanted = new int[NAMES.size()];
        for (Example example : examples) {
            int[] labels = model.labels(example.rows);
            count(example.labels, example.labels, wanted);
            count(labels, labels, found);
            count(example.labels, labels, right);
        }
        StringBuilder report = new StringBuilder();
        for (int label = 1; label < NAMES.size(); label += 2) {
            report.append(String.format(
                    Locale.ROOT,
                    "%s P %.1f R %.1f F %.1f%n",
                    NAMES.get(label).substring(2),
                    100.0 * right[label] / found[label],
                    100.0 * right[label] / wanted[label],
                    200.0 * right[label] / (found[label] + wanted[label])));
        }
        return report.toString();
    }

    /** Counts the spans that two rows of labels share. */
    private static void count(int[] a, int[] b, int[] counts) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] % 2 == 1 && a[i] == b[i]) {
                int end = i + 1;
                while (end < a.length && a[end] == a[i] + 1 && b[end] == a[end]) {
                    end++;
                }
                boolean closed = end == a.length || (a[end] != a[i] + 1 && b[end] != a[i] + 1);
                counts[a[i]] += closed ? 1 : 0;
            }
        }
    }
}
