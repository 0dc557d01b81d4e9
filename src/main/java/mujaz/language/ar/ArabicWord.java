package mujaz.language.ar;

import java.util.Map;
import mujaz.language.Known;
import mujaz.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A matching form and what may remain of it without proclitics, each looked up in the lists once for all places where it
 * stands. {@code و ف ب ل ك} are taken off only before the article or before a word of the lists, since most words that begin
 * with these letters have none.
 */
final class ArabicWord implements Known.Entry {

    private final String form;
    private final Reading whole;
    private final @Nullable Reading afterConjunction;
    private final @Nullable Reading afterParticle;

    /** A way to take a word. */
    static final class Reading {

        private final String clitics;
        private final String bare;
        private final boolean name;
        private final boolean rule;
        private final boolean speech;
        private @Nullable NameWord inModel;

        private Reading(String clitics, String bare, ArabicLexicon lexicon) {
            this.clitics = clitics;
            this.bare = bare;
            this.name = lexicon.opensName(bare);
            this.rule = lexicon.opensRule(bare);
            this.speech = lexicon.opensSpeech(bare);
        }

        /** What was taken off: letters, or nothing. */
        String clitics() {
            return clitics;
        }

        /** The matching form without them. */
        String bare() {
            return bare;
        }

        /** Whether an entry of the name lists begins with it. */
        boolean name() {
            return name;
        }

        /** Whether an entry of what only the rules know begins with it. */
        boolean rule() {
            return rule;
        }

        /** Whether an entry of the speech list begins with it. */
        boolean speech() {
            return speech;
        }

        /** What a model made of the word last, or null. */
        @Nullable
        NameWord inModel() {
            return inModel;
        }

        /** Two threads may both keep what they made, and both are right. */
        void keep(NameWord word) {
            inModel = word;
        }

        private boolean isListed() {
            return name || speech;
        }

        private boolean isKnown(Map<String, Actor.Type> introduced) {
            return isListed() || rule || (bare.length() > 4 && bare.startsWith("ال")) || introduced.containsKey(bare);
        }
    }

    ArabicWord(String form, ArabicLexicon lexicon) {
        int conjunction = form.length() > 2 && "وف".indexOf(form.charAt(0)) >= 0 ? 1 : 0;
        boolean particle = form.length() > conjunction + 2 && "بلك".indexOf(form.charAt(conjunction)) >= 0;
        this.form = form;
        this.whole = reading(form, 0, lexicon);
        this.afterConjunction = conjunction > 0 ? reading(form, conjunction, lexicon) : null;
        this.afterParticle = particle ? reading(form, conjunction + 1, lexicon) : null;
    }

    private static Reading reading(String form, int clitics, ArabicLexicon lexicon) {
        String bare = withoutClitics(form, clitics);
        return new Reading(form.substring(0, clitics), bare, lexicon);
    }

    /** {@code للوزير} is {@code ل} and {@code الوزير}: the article's alef is not written after lam. */
    private static String withoutClitics(String form, int clitics) {
        boolean lams = clitics > 0 && form.startsWith("لل", clitics - 1);
        return lams ? "ا" + form.substring(clitics) : form.substring(clitics);
    }

    @Override
    public String key() {
        return form;
    }

    /** How to take the word in a text that has introduced these names of one word. */
    Reading in(Map<String, Actor.Type> introduced) {
        if (whole.isListed() || introduced.containsKey(whole.bare)) {
            return whole;
        }
        if (afterConjunction != null && afterConjunction.isKnown(introduced)) {
            return afterConjunction;
        }
        if (whole.rule) {
            return whole; // فلاي is no ف and لاي
        }
        return afterParticle != null && afterParticle.isKnown(introduced) ? afterParticle : whole;
    }
}
