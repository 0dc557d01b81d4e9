package mujaz.language.en;

import java.util.Set;
import mujaz.language.NameRules.Name;

/** Countries that have done something, told beside the news: {@code efforts made by Kenya}, {@code thanked Kenya}, {@code aid from Kenya}. */
final class EnglishBenefactors {

    private static final Set<String> THANKED = Set.of("thanked", "thanking", "thanks", "thank");

    private static final Set<String> GIVEN = Set.of(
            "contribution",
            "contributions",
            "support",
            "aid",
            "assistance",
            "donation",
            "donations",
            "grant",
            "gift",
            "funding",
            "backing",
            "help");

    /** {@code Agreements ratified by}: no deed is told by these. */
    private static final Set<String> NEAR = Set.of("surrounded", "bordered", "inspired", "followed", "occupied");

    private static final Set<String> DONE = Set.of(
            "made",
            "sent",
            "given",
            "held",
            "built",
            "led",
            "taken",
            "undertaken",
            "shown",
            "won",
            "begun",
            "set",
            "paid",
            "brought",
            "driven");

    private final EnglishWords words;

    EnglishBenefactors(EnglishWords words) {
        this.words = words;
    }

    boolean isOne(Name name, int start) {
        if (!name.place() || !words.is(start, "country")) {
            return false;
        }
        int before = words.beforeArticle(start);
        int by = isGovernments(before) ? words.beforeArticle(before - 1) : before;
        boolean done = words.form(by).equals("by") && isParticiple(by - 1);
        boolean given = words.form(before).equals("from") && GIVEN.contains(words.form(before - 1));
        return done || given || THANKED.contains(words.form(before));
    }

    /** {@code by the Governments of}. */
    private boolean isGovernments(int of) {
        String form = words.form(of - 1);
        return words.form(of).equals("of") && (form.equals("government") || form.equals("governments"));
    }

    private boolean isParticiple(int k) {
        String form = words.form(k);
        return (words.isPast(k) || DONE.contains(form)) && !NEAR.contains(form);
    }
}
