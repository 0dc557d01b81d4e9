package mujaz.language.en;

import java.util.Set;

/** What the sentence does not tell itself: what it quotes, and what follows {@code that}, {@code which}, {@code while}. */
final class EnglishSubclauses {

    private static final Set<String> SUBORDINATORS = Set.of(
            "that", "which", "where", "as", "while", "what", "whom", "whose", "how", "whether", "because", "although");

    /** Before {@code which}. */
    private static final Set<String> CONTINUING = Set.of("during", "after", "in", "at", "following");

    private final EnglishWords words;

    /** Index of the first word that makes a clause of what follows it. */
    private final int subordinator;

    EnglishSubclauses(EnglishWords words) {
        this.words = words;
        this.subordinator = firstSubordinator();
    }

    /** {@code said that the UAE has ...}: the subject of what is said is not the subject of the sentence. */
    private int firstSubordinator() {
        int i = 0;
        while (i < words.size() && !SUBORDINATORS.contains(words.form(i))) {
            i++;
        }
        return i;
    }

    boolean isSubordinate(int i) {
        return (i > subordinator && !isContinued(i)) || isQuoted(i);
    }

    /** {@code The talks were held in Taras, where Salem Al Marri received}, {@code during which}: the story goes on there. */
    private boolean isContinued(int start) {
        int clause = words.beforeArticle(start);
        boolean during = words.form(clause).equals("which") && CONTINUING.contains(words.form(clause - 1));
        int before = during ? clause - 2 : clause - 1;
        return (during || words.form(clause).equals("where"))
                && words.isComma(before)
                && clause == subordinator
                && !isTold(before);
    }

    /** Whether somebody says so. */
    private boolean isTold(int comma) {
        for (int i = 0; i < comma; i++) {
            if (words.isSaid(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code As part of the plan, which is new, Salem Al Marri opened}: what follows the comma is no part of it. */
    boolean isResumed(int start) {
        int before = words.beforeArticle(start);
        return words.isComma(before) && !isQuoted(start);
    }

    /** Whether a quotation has begun with other words: {@code "All of us know that Oman has changed"}. */
    private boolean isQuoted(int i) {
        int open = -1;
        for (int k = 0; k < i; k++) {
            String form = words.form(k);
            boolean straight = form.equals("\"");
            if (form.equals("“") || (straight && !words.isGluedToLast(k))) {
                open = k;
            } else if (form.equals("”") || straight) {
                open = -1;
            }
        }
        return open >= 0 && (open < i - 1 || !closesWithName(i));
    }

    /** {@code "Sea House" has}: the quotation is a name. */
    private boolean closesWithName(int i) {
        int k = i;
        while (words.isCapital(k) || (words.isSmall(k) && words.isCapital(k + 1))) {
            k++;
        }
        k = words.isComma(k) ? k + 1 : k;
        return words.form(k).equals("”") || words.form(k).equals("\"");
    }
}
