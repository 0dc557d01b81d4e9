package mujaz.language.en;

import java.util.Set;
import mujaz.language.CutFinder;

/** Clauses and participles of an English sentence, told by the forms of verbs. */
final class EnglishClauses implements CutFinder.Clauses {

    private static final Set<String> PARTICIPLES = Set.of("held", "led", "hosted", "chaired", "co-chaired", "given");

    private final EnglishWords words;

    EnglishClauses(EnglishWords words) {
        this.words = words;
    }

    /** {@code and discussed}, {@code and they discussed}. */
    @Override
    public boolean opensClause(int token) {
        return isJoined(token)
                && (EnglishStandings.isFinite(words, token + 1) || EnglishStandings.isFinite(words, token + 2));
    }

    @Override
    public boolean isJoined(int token) {
        return words.form(token).equals("and");
    }

    @Override
    public boolean isParticiple(int token) {
        String form = words.form(token);
        boolean regular = form.length() > 4 && (form.endsWith("ed") || form.endsWith("ing"));
        return !words.isCapital(token) && (regular || PARTICIPLES.contains(form));
    }

    /** An object follows its verb. */
    @Override
    public boolean mayBeObject(int token) {
        return false;
    }
}
