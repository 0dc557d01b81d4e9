package mujaz.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import mujaz.Mujaz;
import mujaz.actor.ActorFinder;
import mujaz.language.Language;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.Mention;
import mujaz.model.Options;
import mujaz.model.Span;
import mujaz.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Mentions by name in running news, against an annotation in CoNLL form (word, tab, label): same span, same type. Fifteen
 * sentences in a row are one text. The annotation keeps particles on their words and we do not, so a mention counts from the
 * start of its word; mentions by office or pronoun, which the annotation does not have, are not counted.
 */
final class NameScores {

    private static final int SENTENCES = 15;

    private final Mujaz mujaz = new Mujaz();
    private final Map<Actor.Type, Set<Found>> gold = new EnumMap<>(Actor.Type.class);
    private final Map<Actor.Type, Set<Found>> ours = new EnumMap<>(Actor.Type.class);
    private int texts;

    /** A name in a text of the annotation. */
    record Found(int text, Span span) {}

    NameScores() {
        for (Actor.Type type : Actor.Type.values()) {
            gold.put(type, new HashSet<>());
            ours.put(type, new HashSet<>());
        }
    }

    /** Scores sentences, each a list of words and their labels in turn; with another Arabic than ours if one is given. */
    void add(List<List<String>> sentences, @Nullable Language language) {
        for (int first = 0; first < sentences.size(); first += SENTENCES) {
            texts++;
            StringBuilder text = new StringBuilder();
            for (List<String> sentence : sentences.subList(first, Math.min(sentences.size(), first + SENTENCES))) {
                write(sentence, text);
            }
            find(text.toString(), language);
        }
    }

    private void write(List<String> sentence, StringBuilder text) {
        int start = -1;
        for (int i = 0; i < sentence.size(); i += 2) {
            String label = sentence.get(i + 1);
            start = label.startsWith("B-") ? text.length() : label.startsWith("I-") ? start : -1;
            text.append(sentence.get(i));
            boolean goes = i + 3 < sentence.size() && sentence.get(i + 3).startsWith("I-");
            Actor.Type type = type(label);
            if (start >= 0 && !goes && type != null) {
                gold.getOrDefault(type, Set.of()).add(new Found(texts, new Span(start, text.length())));
            }
            text.append(' ');
        }
        text.append("\n\n");
    }

    private static Actor.@Nullable Type type(String label) {
        return switch (label.substring(label.indexOf('-') + 1)) {
            case "PER" -> Actor.Type.PERSON;
            case "LOC" -> Actor.Type.PLACE;
            case "ORG" -> Actor.Type.ORGANIZATION;
            default -> null;
        };
    }

    private void find(String text, @Nullable Language language) {
        Summary summary = mujaz.summarize("news", null, text, "ar", Options.DEFAULT);
        Cast cast = language == null
                ? summary.cast()
                : new ActorFinder(language).find(summary.release(), summary.sentences());
        for (Actor actor : cast.actors()) {
            for (Mention mention : actor.mentions()) {
                if (mention.kind() == Mention.Kind.NAME) {
                    Actor.Type type = mention.place() ? Actor.Type.PLACE : actor.type();
                    ours.getOrDefault(type, Set.of()).add(new Found(texts, wholeWords(text, mention.span())));
                }
            }
        }
    }

    private static Span wholeWords(String text, Span span) {
        int start = span.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, span.end());
    }

    int texts() {
        return texts;
    }

    int names(Actor.Type type) {
        return gold.getOrDefault(type, Set.of()).size();
    }

    double precision(Actor.Type type) {
        return 100.0
                * right(type)
                / Math.max(1, ours.getOrDefault(type, Set.of()).size());
    }

    double recall(Actor.Type type) {
        return 100.0 * right(type) / Math.max(1, names(type));
    }

    double f1(Actor.Type type) {
        return 200.0
                * right(type)
                / Math.max(1, names(type) + ours.getOrDefault(type, Set.of()).size());
    }

    private int right(Actor.Type type) {
        Set<Found> both = new HashSet<>(ours.getOrDefault(type, Set.of()));
        both.retainAll(gold.getOrDefault(type, Set.of()));
        return both.size();
    }

    /** The sentences of a file, words and labels in turn; marks between documents are left out. */
    static List<List<String>> read(Path file) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("-DOCSTART-")) {
                    sentence.add(line.substring(0, tab));
                    sentence.add(line.substring(tab + 1));
                } else if (!sentence.isEmpty()) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }
}
