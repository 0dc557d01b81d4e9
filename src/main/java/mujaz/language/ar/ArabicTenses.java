package mujaz.language.ar;

import java.util.List;
import java.util.Map;
import mujaz.language.Normalizer;
import mujaz.language.Tense;
import mujaz.language.TenseRules;
import mujaz.language.WordList;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Tense by the form of the verb: the perfect is past, {@code س} is future, the bare imperfect is both. */
final class ArabicTenses implements TenseRules {

    /** Words between a verb that reports and its day; what is said may have another day. */
    private static final int NEAR = 5;

    /** Words between any other verb and its day. */
    private static final int FAR = 14;

    /** {@code تصوت} may be an imperfect, {@code تسلمت} not. */
    private static final int SHORTEST_FEMININE = 4;

    private final String folder;
    private final Normalizer normalizer;
    private final FiniteVerbs verbs;
    private volatile @Nullable Lists lists;

    ArabicTenses(String folder, Normalizer normalizer, FiniteVerbs verbs) {
        this.verbs = verbs;
        this.folder = folder;
        this.normalizer = normalizer;
    }

    /** Loaded for the first day that needs a verb. */
    private record Lists(Map<String, String> words, Map<String, String> speech) {}

    private Lists lists() {
        Lists loaded = lists;
        if (loaded == null) {
            loaded = new Lists(
                    WordList.map(folder + "tenses.txt", normalizer), WordList.map(folder + "speech.txt", normalizer));
            lists = loaded;
        }
        return loaded;
    }

    @Override
    public Tense of(String text, List<Token> tokens, int index, int day) {
        String form = tokens.get(index).form();
        Tense tense = of(form);
        boolean listed = lists().words.containsKey(form);
        if (tense == Tense.NONE || (!listed && is(tokens, index - 1, "preposition"))) {
            return Tense.NONE;
        }
        boolean says = "say".equals(lists().speech.get(bare(form)));
        if (Math.abs(day - index) > (says ? NEAR : FAR)) {
            return Tense.OPEN;
        }
        boolean planned = tense == Tense.OPEN && is(tokens, index, "clause") && isPlanned(tokens, index - 1);
        return tense == Tense.FUTURE || planned ? future(tokens, index) : tense;
    }

    /** {@code من المقرر أن تعقد القمة الأحد}. */
    private boolean isPlanned(List<Token> tokens, int index) {
        return is(tokens, index, "future") || is(tokens, index - 1, "future");
    }

    /** What was going to be may lie behind. */
    private Tense future(List<Token> tokens, int index) {
        for (int i = 0; i < index; i++) {
            if (bare(tokens.get(i).form()).startsWith("كان")) {
                return Tense.OPEN;
            }
        }
        return Tense.FUTURE;
    }

    private boolean is(List<Token> tokens, int index, String value) {
        return index >= 0 && value.equals(lists().words.get(tokens.get(index).form()));
    }

    @Override
    public boolean isVerb(String form) {
        return "say".equals(lists().speech.get(form)) || verbs.isFinite(form);
    }

    @Override
    public boolean isNoDate(String before, String form) {
        return form.endsWith("لعام") && (before.startsWith("ال") || before.startsWith("لل"));
    }

    private Tense of(String form) {
        Tense tense = listed(form);
        return tense == Tense.NONE ? listed(bare(form)) : tense;
    }

    private Tense listed(String form) {
        String word = lists().words.get(form);
        if (word != null) {
            boolean open = word.equals("open") || word.equals("clause");
            return word.equals("future") ? Tense.FUTURE : open ? Tense.OPEN : Tense.NONE;
        }
        if (isFuture(form)) {
            return Tense.FUTURE;
        }
        if (!isVerb(form)) {
            return Tense.NONE;
        }
        boolean feminine = form.charAt(0) == 'ت' && form.endsWith("ت") && form.length() > SHORTEST_FEMININE;
        return "يت".indexOf(form.charAt(0)) >= 0 && !feminine ? Tense.OPEN : Tense.PAST;
    }

    /** {@code ستفتتح}; names of other languages begin with {@code ستو}, {@code ستا}, {@code ستي}. */
    private boolean isFuture(String form) {
        boolean feminine =
                form.length() > SHORTEST_FEMININE && form.startsWith("ست") && "اوي".indexOf(form.charAt(2)) < 0;
        return feminine || verbs.isFuture(form);
    }

    /** Without the conjunction. */
    private static String bare(String form) {
        return form.length() > 3 && "وف".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
    }
}
