package mujaz.language.ar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/** The text that the name model learns from: sentences with labels, in CoNLL form, and articles without. */
final class NameCorpus {

    private static final List<String> NAMES = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG");

    private static final Pattern MARK = Pattern.compile("\\[([PLO]) ([^\\]]+)]");

    /** The letters of marks, in the order of the labels. */
    private static final String KINDS = "PLO";

    private final ArabicNormalizer normalizer = new ArabicNormalizer();
    private final ArabicNames names = new ArabicNames("/mujaz/language/ar/", normalizer);
    private final Tokenizer tokenizer = new Tokenizer(normalizer);

    /** A sentence and what each of its words is. */
    static final class Example {
        private final ArabicWords words;
        private final int[] labels;
        private final boolean news;

        Example(ArabicWords words, int[] labels, boolean news) {
            this.words = words;
            this.labels = labels;
            this.news = news;
        }

        /** Whether it is of running news, and no release. */
        boolean news() {
            return news;
        }

        ArabicWords words() {
            return words;
        }

        int[] labels() {
            return labels;
        }
    }

    /** The sentences of a file (word, tab, label; an empty line between sentences). */
    List<Example> examples(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("-DOCSTART-")) {
                    spans.add(new Span(text.length(), text.length() + tab));
                    labels.add(Math.max(0, NAMES.indexOf(line.substring(tab + 1))));
                    text.append(line, 0, tab).append(' ');
                } else if (!spans.isEmpty()) {
                    examples.add(example(text.toString(), spans, labels));
                    text.setLength(0);
                    spans.clear();
                    labels.clear();
                }
            }
        }
        return examples;
    }

    /** A word of the data may be several tokens of ours: the first begins, the others go on. */
    private Example example(String text, List<Span> spans, List<Integer> labels) {
        ArabicWords words = words(text, new Span(0, text.length()));
        int[] own = new int[words.size()];
        int word = 0;
        for (int i = 0; i < own.length; i++) {
            while (spans.get(word).end() <= words.token(i).start()) {
                word++;
            }
            int label = labels.get(word);
            boolean first = spans.get(word).start() == words.token(i).start();
            own[i] = first || label % 2 == 0 ? label : label + 1;
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = Viterbi.allows(i == 0 ? 0 : own[i - 1], own[i]) ? own[i] : own[i] - 1;
        }
        return new Example(words, own, true);
    }

    /**
     * The sentences of a file of text with marks, one a line: {@code استقبل [P سالم حمد] وفدا من [O غرفة المرسى] في [L المرسى]}. They are
     * of releases, those of a file called news of running news.
     */
    List<Example> marked(Path file) throws IOException {
        boolean news = file.endsWith("news.txt");
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                examples.add(marked(line, news));
            }
        }
        return examples;
    }

    private Example marked(String line, boolean news) {
        StringBuilder text = new StringBuilder();
        Map<Span, Integer> names = new LinkedHashMap<>();
        Matcher marks = MARK.matcher(line);
        while (marks.find()) {
            marks.appendReplacement(text, "");
            int start = text.length();
            text.append(marks.group(2));
            names.put(new Span(start, text.length()), KINDS.indexOf(marks.group(1)) * 2 + 1);
        }
        marks.appendTail(text);
        ArabicWords words = words(text.toString(), new Span(0, text.length()));
        int[] labels = new int[words.size()];
        names.forEach((name, label) -> {
            boolean first = true;
            for (int i = 0; i < labels.length; i++) {
                if (words.token(i).span().overlaps(name)) {
                    labels[i] = first ? label : label + 1;
                    first = false;
                }
            }
        });
        return new Example(words, labels, news);
    }

    /** The articles of a file, one JSON object a line, as sentences. */
    List<List<ArabicWords>> articles(Path file) throws IOException {
        List<List<ArabicWords>> articles = new ArrayList<>();
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(sentences(text(line)));
            }
        }
        return articles;
    }

    /**
     * The words of a list of names by the hash of their form, with a bit for each kind that they are: place, given name, family
     * name, or first word of a longer name.
     */
    Map<Integer, Integer> names(Path file) throws IOException {
        Map<Integer, Integer> names = new HashMap<>();
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> row = List.of(line.split("\t", -1));
                String name = normalizer.normalize(row.get(0));
                int space = name.indexOf(' ');
                int kind = space > 0
                        ? 8
                        : row.get(1).equals("given") ? 2 : row.get(1).equals("family") ? 4 : 1;
                names.merge((space > 0 ? name.substring(0, space) : name).hashCode(), kind, (a, b) -> a | b);
            }
        }
        return names;
    }

    private List<ArabicWords> sentences(String text) {
        List<ArabicWords> sentences = new ArrayList<>();
        for (String line : text.split("\\n|(?<=[.!؟]) ", -1)) {
            if (!line.isBlank()) {
                sentences.add(words(line, new Span(0, line.length())));
            }
        }
        return sentences;
    }

    private ArabicWords words(String text, Span span) {
        List<Token> tokens = tokenizer.tokens(text, span);
        return names.words(text, new Sentence(0, 0, span, tokens));
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
}
