package mujaz.language.ar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mujaz.language.Language;
import mujaz.language.ar.NameCorpus.Example;
import mujaz.model.Token;

/**
 * Makes the name model, in four steps: classes of words from all text; a model from the labelled text; what the words of the
 * articles are used for, as that model sees them; and from all this, and lists of names, the model itself. The same data gives the same bytes.
 */
public final class NameTrainer {

    /** Words that have a class: the most frequent ones. */
    private static final int CLUSTERED = 30_000;

    /** Words in the table: these, and rarer ones, names first; as many as the size of the model leaves room for. */
    private static final int KNOWN = 64_000;

    private static final double CLIPPED = 0.99999;

    /** What each step into a name gains, of 127: with none some are lost in releases, with twice as much more are invented. */
    private static final int BOLDNESS = 10;

    /** A use is a kind of name and how sure it is, of so many steps. */
    private static final int STEPS_OF_USE = 4;

    /** The use of a word that is seldom part of a name. */
    private static final byte NO_NAME = 1;

    private NameTrainer() {}

    /**
     * Arguments: data (.conll.gz), model file to write, then more labelled text (.txt), articles (.jsonl.gz) whose words get classes
     * and uses, and lists of names (.tsv.gz).
     */
    public static void main(String[] args) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            sources.add(Path.of(file));
        }
        Files.write(Path.of(args[1]), model(Path.of(args[0]), sources, 0, 1));
    }

    /**
     * Arabic with a model that has not seen a part of the data, neither labels nor words.
     *
     * @param part which of so many equal parts, from 1
     */
    public static Language withoutPart(Path data, List<Path> sources, int part, int parts) throws IOException {
        return Arabic.language(new NameTagger(new NameModel(model(data, sources, part, parts))));
    }

    private static byte[] model(Path data, List<Path> sources, int part, int parts) throws IOException {
        NameCorpus corpus = new NameCorpus();
        List<Example> examples = corpus.examples(data);
        if (part > 0) {
            int size = examples.size() / parts;
            examples.subList((part - 1) * size, part * size).clear();
        }
        List<List<ArabicWords>> texts = new ArrayList<>();
        Map<Integer, Integer> lists = new TreeMap<>();
        for (Path file : sources) {
            if (file.toString().endsWith(".txt")) {
                examples.addAll(corpus.marked(file));
            } else if (file.toString().endsWith(".tsv.gz")) {
                corpus.names(file).forEach((name, kind) -> lists.merge(name, kind, (a, b) -> a | b));
            } else {
                texts.addAll(corpus.articles(file));
            }
        }
        Map<Integer, Integer> classes = classes(texts, examples);
        // Without the lists it says more of what they do not have.
        byte[] first = model(examples, table(classes, Map.of(), Map.of()));
        return model(examples, table(classes, lists, uses(new NameModel(first), texts)));
    }

    /** Classes of the words of all text, by the hash of their form. */
    private static Map<Integer, Integer> classes(List<List<ArabicWords>> texts, List<Example> examples) {
        List<int[]> sentences = new ArrayList<>();
        for (List<ArabicWords> text : texts) {
            for (ArabicWords words : text) {
                sentences.add(hashes(words));
            }
        }
        for (Example example : examples) {
            sentences.add(hashes(example.words()));
        }
        return ClusterTrainer.train(sentences, CLUSTERED, WordClusters.COUNT);
    }

    private static int[] hashes(ArabicWords words) {
        int[] hashes = new int[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            boolean number = words.token(i).kind() == Token.Kind.NUMBER;
            hashes[i] = number ? WordFeatures.NUMBER : words.bare(i).hashCode();
        }
        return hashes;
    }

    /** What words are used for, by the hash of their form. */
    private static Map<Integer, Byte> uses(NameModel model, List<List<ArabicWords>> texts) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (List<ArabicWords> text : texts) {
            List<int[]> labels = model.labels(text, true);
            for (int k = 0; k < labels.size(); k++) {
                ArabicWords words = text.get(k);
                for (int i = 0; i < words.size(); i++) {
                    int[] types = counts.computeIfAbsent(words.bare(i).hashCode(), hash -> new int[NameModel.TYPES]);
                    types[NameModel.type(labels.get(k)[i])] += words.isWord(i) ? 1 : 0;
                }
            }
        }
        Map<Integer, Byte> uses = new HashMap<>();
        counts.forEach((hash, types) -> uses.put(hash, use(types)));
        return uses;
    }

    /** The kind of name that a word is most often part of, and whether it is so nearly always, often or now and then. */
    private static byte use(int[] types) {
        int most = 1;
        int all = types[0] + types[1];
        for (int type = 2; type < NameModel.TYPES; type++) {
            most = types[type] > types[most] ? type : most;
            all += types[type];
        }
        double share = (double) types[most] / Math.max(1, all);
        int sure = share > 0.8 ? 3 : share > 0.4 ? 2 : share > 0.1 ? 1 : 0;
        return all == 0 ? WordClusters.UNKNOWN : sure == 0 ? NO_NAME : (byte) (most * STEPS_OF_USE + sure);
    }

    private static byte[] table(Map<Integer, Integer> classes, Map<Integer, Integer> lists, Map<Integer, Byte> uses) {
        Map<Integer, Integer> words = new TreeMap<>();
        for (int hash : classes.keySet()) {
            words.putIfAbsent(WordClusters.key(hash), hash);
        }
        for (int hash : lists.keySet()) {
            words.putIfAbsent(WordClusters.key(hash), hash);
        }
        add(uses, true, words);
        add(uses, false, words);
        byte[] table = new byte[WordClusters.size(words.size())];
        int row = 0;
        for (Map.Entry<Integer, Integer> word : words.entrySet()) {
            int key = word.getKey();
            table[row * 3] = (byte) (key >>> 16);
            table[row * 3 + 1] = (byte) (key >>> 8);
            table[row * 3 + 2] = (byte) key;
            table[words.size() * 3 + row] =
                    classes.getOrDefault(word.getValue(), 0).byteValue();
            int listed = lists.getOrDefault(word.getValue(), 0) << WordClusters.USE_BITS;
            table[words.size() * 4 + row] = (byte) (listed | uses.getOrDefault(word.getValue(), (byte) 0));
            row++;
        }
        return table;
    }

    /** Adds as many words as there is room for; that a word is none of a name is worth knowing too. */
    private static void add(Map<Integer, Byte> uses, boolean names, Map<Integer, Integer> words) {
        new TreeMap<>(uses).forEach((hash, use) -> {
            boolean fits = names ? use > NO_NAME : use == NO_NAME;
            if (fits && words.size() < KNOWN) {
                words.putIfAbsent(WordClusters.key(hash), hash);
            }
        });
    }

    private static byte[] model(List<Example> examples, byte[] table) {
        WordClusters clusters = new WordClusters(table, 0, table.length / WordClusters.size(1));
        List<int[][]> features = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (Example example : examples) {
            features.add(features(example, clusters));
            labels.add(example.labels());
        }
        byte[] bytes =
                Arrays.copyOf(rounded(new CrfTrainer().train(features, labels)), NameModel.WEIGHTS + table.length);
        System.arraycopy(table, 0, bytes, NameModel.WEIGHTS, table.length);
        return bytes;
    }

    private static int[][] features(Example example, WordClusters clusters) {
        ArabicWords words = example.words();
        WordFeatures[] single = new WordFeatures[words.size()];
        for (int i = 0; i < single.length; i++) {
            single[i] = new WordFeatures(
                    words.form(i), words.bare(i), words.token(i).kind(), clusters);
        }
        NameFeatures features = new NameFeatures(words, single, example.news());
        int[][] rows = new int[words.size()][NameFeatures.COUNT];
        for (int i = 0; i < rows.length; i++) {
            features.rows(i, rows[i]);
        }
        return rows;
    }

    /** The weights as bytes, the few largest of them clipped; the features that tell most first take their rows. */
    private static byte[] rounded(CrfTrainer.Weights weights) {
        double largest = largest(weights);
        byte[] bytes = new byte[NameModel.WEIGHTS];
        for (int step = 0; step < NameModel.STEPS; step++) {
            boolean begins = step % NameModel.LABELS % 2 == 1;
            bytes[step] = rounded(weights.ofStep(step) * 127 / largest + (begins ? BOLDNESS : 0));
        }
        int left = 0;
        for (int hash : byStrength(weights)) {
            int at = NameModel.row(bytes, hash, (byte) 0);
            if (at < 0 || NameModel.row(bytes, hash, NameModel.check(hash)) >= 0) {
                left++;
                continue;
            }
            bytes[at] = NameModel.check(hash);
            for (int label = 1; label < NameModel.LABELS; label++) {
                bytes[at + label] = rounded(weights.of(hash, label) * 127 / largest);
            }
        }
        System.out.println(weights.features().size() + " features, " + left + " of them left out");
        return bytes;
    }

    private static double largest(CrfTrainer.Weights weights) {
        double[] sizes = new double[NameModel.STEPS + weights.features().size() * NameModel.LABELS];
        int n = 0;
        while (n < NameModel.STEPS) {
            sizes[n] = Math.abs(weights.ofStep(n));
            n++;
        }
        for (int hash : weights.features()) {
            for (int label = 0; label < NameModel.LABELS; label++) {
                sizes[n++] = Math.abs(weights.of(hash, label));
            }
        }
        Arrays.sort(sizes);
        return sizes[(int) (sizes.length * CLIPPED)];
    }

    private static List<Integer> byStrength(CrfTrainer.Weights weights) {
        Map<Integer, Double> strengths = new HashMap<>();
        for (int hash : weights.features()) {
            double most = 0;
            for (int label = 1; label < NameModel.LABELS; label++) {
                most = Math.max(most, Math.abs(weights.of(hash, label)));
            }
            strengths.put(hash, most);
        }
        List<Integer> hashes = new ArrayList<>(weights.features());
        hashes.sort((a, b) -> Double.compare(strengths.getOrDefault(b, 0.0), strengths.getOrDefault(a, 0.0)));
        return hashes;
    }

    private static byte rounded(double weight) {
        return (byte) Math.round(Math.max(-127, Math.min(127, weight)));
    }
}
