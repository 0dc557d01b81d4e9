package mujaz.language.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.Normalizer;
import mujaz.language.Tense;
import mujaz.language.TenseRules;
import mujaz.language.WordList;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Tense by auxiliaries, by the verbs of schedules and by the past forms of verbs, regular ones by their ending. */
final class EnglishTenses implements TenseRules {

    private static final int SHORTEST_PAST = 5;

    /** Words between a verb and its day. */
    private static final int FAR = 12;

    /** Before a day that is the end or the begin of something, which may be on the other side. */
    private static final Set<String> BOUNDS = Set.of("by", "from", "since", "before", "after", "through");

    private final String folder;
    private final Normalizer normalizer;
    private volatile @Nullable Map<String, String> words;

    EnglishTenses(String folder, Normalizer normalizer) {
        this.folder = folder;
        this.normalizer = normalizer;
    }

    /** Loaded for the first day that needs a verb. */
    private Map<String, String> words() {
        Map<String, String> loaded = words;
        if (loaded == null) {
            loaded = WordList.map(folder + "tenses.txt", normalizer);
            words = loaded;
        }
        return loaded;
    }

    @Override
    public Tense of(String text, List<Token> tokens, int index, int day) {
        Token token = tokens.get(index);
        String value = value(tokens, index);
        if (index == day - 1 && BOUNDS.contains(token.form())) {
            return Tense.OPEN;
        }
        boolean name = index > 0 && Character.isUpperCase(text.charAt(token.start()));
        if (value.isEmpty() && !name && token.isWord() && isRegularPast(token.form())) {
            value = "past";
        }
        return switch (value) {
            case "future" -> Tense.FUTURE;
            case "open", "be" -> Tense.OPEN;
            case "to" -> infinitive(text, tokens, index);
            case "past" -> Math.abs(day - index) > FAR ? Tense.OPEN : past(tokens, index, day);
            case "say" -> Math.abs(day - index) > FAR ? Tense.OPEN : said(tokens, index, day);
            default -> Tense.NONE;
        };
    }

    @Override
    public boolean isNoDate(String before, String form) {
        return before.equals("the");
    }

    private String value(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : words().getOrDefault(tokens.get(index).form(), "");
    }

    private static boolean isRegularPast(String form) {
        return form.length() >= SHORTEST_PAST && form.endsWith("ed") && !form.endsWith("eed");
    }

    /** {@code was held} is past, {@code will be held} not, and neither is {@code the united front}. */
    private Tense past(List<Token> tokens, int index, int day) {
        String before = value(tokens, index - 1);
        if (before.equals("article") || (index > day && before.equals("open"))) {
            return Tense.NONE;
        }
        if (before.equals("be") || before.equals("present")) {
            return passive(tokens, before.equals("be") ? index - 2 : index - 1);
        }
        return Tense.PAST;
    }

    /** {@code will be held}, {@code is to be held}; what else stands before {@code be} leaves the day open. */
    private Tense passive(List<Token> tokens, int auxiliary) {
        String value = value(tokens, auxiliary);
        return value.equals("future") || value.equals("to") ? Tense.FUTURE : Tense.OPEN;
    }

    /** What is said may have another day; so only the day next to the verb, or after a preposition, is its own. */
    private Tense said(List<Token> tokens, int index, int day) {
        if (index > day) {
            return Tense.PAST;
        }
        for (int i = index + 1; i < day; i++) {
            String value = value(tokens, i);
            if (value.equals("article") && !value(tokens, i - 1).equals("preposition")) {
                return Tense.OPEN;
            }
        }
        boolean told = tokens.get(index).form().equals("told");
        return index + 1 == day || told || value(tokens, index + 1).equals("preposition") ? Tense.PAST : Tense.OPEN;
    }

    /** {@code to meet} leaves the day open; {@code to the}, {@code to Riga} and {@code to 12} say nothing. */
    private Tense infinitive(String text, List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return Tense.NONE;
        }
        Token next = tokens.get(index + 1);
        boolean noun = !value(tokens, index + 1).isEmpty() || !Character.isLowerCase(text.charAt(next.start()));
        return noun && !value(tokens, index + 1).equals("be") ? Tense.NONE : Tense.OPEN;
    }
}
