package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;
import org.jspecify.annotations.Nullable;

/** How far the name of a person reaches: given names, {@code bin}, {@code Al}, initials, family names. */
final class EnglishPersonNames {

    private static final int LONGEST = 15;

    private static final Set<String> PARTICLES = Set.of("la", "las", "los");

    private static final Set<String> JUNIORS = Set.of("jr", "sr");

    private static final int LONGEST_SYLLABLE = 5;

    /** Words that follow a name and a hyphen. */
    private static final Set<String> NO_SYLLABLES = Set.of(
            "led", "based", "born", "run", "era", "style", "made", "owned", "held", "wide", "elect", "bound", "area",
            "like", "free", "plus", "on", "up", "off", "to", "type", "level", "class", "pro");

    /** Titles that name a house behind its article: {@code Al Sheikh}. */
    private static final Set<String> HOUSES = Set.of("sheikh", "shaikh", "sharif", "imam");

    /** {@code Mohammed VI}. */
    private static final Set<String> REGNAL = Set.of(
            "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xxiii");

    private final EnglishWords words;

    EnglishPersonNames(EnglishWords words) {
        this.words = words;
    }

    /** Index after the name that starts at a word; the word's own index where none does. */
    int end(int start) {
        boolean father = false;
        int k = start;
        while (words.isWord(k) && k - start < LONGEST) {
            if (k > start && words.is(k, "joint") && words.isHyphen(k + 1) && isNamePart(k + 2)) {
                k += 3;
            } else if (k > start
                    && words.form(k).equals("al")
                    && HOUSES.contains(words.form(k + 1))
                    && words.isCapital(k)) {
                k += 2;
            } else if (k > start && isDoubleJoint(k)) {
                k += 3;
            } else if (words.is(k, "joint") && (k > start || words.isCapital(k)) && isNamePart(k + 1)) {
                boolean house = words.form(k).equals("al") && father;
                father |= words.form(k).equals("bin") || words.form(k).equals("bint");
                k += 2;
                if (house && !words.is(k, "joint")) {
                    return k;
                }
            } else if (k > start && words.isCapital(k) && REGNAL.contains(words.form(k))) {
                return k + 1;
            } else if (isNamePart(k) || (k > start ? isInitial(k) : isNameAfterTitle(k))) {
                k = afterInitial(k);
            } else {
                break;
            }
            if (words.isGenitive(k - 1)) {
                break;
            }
            k = afterHyphen(k);
        }
        return k;
    }

    /** {@code de la Cruz}, {@code van der Berg}. */
    private boolean isDoubleJoint(int k) {
        boolean second = words.is(k + 1, "joint") || PARTICLES.contains(words.form(k + 1));
        return words.is(k, "joint") && second && !words.isCapital(k + 1) && isNamePart(k + 2);
    }

    /** {@code Alice G. Miller}, {@code Omar Miller Jr., Mayor of ...}: with the stop of a short form. */
    private int afterInitial(int k) {
        boolean initial = isInitial(k);
        boolean junior = JUNIORS.contains(words.form(k)) && words.isComma(k + 2);
        return words.form(k + 1).equals(".") && (initial || junior) ? k + 2 : k + 1;
    }

    private boolean isInitial(int k) {
        return words.isCapital(k)
                && words.token(k).length() == 1
                && words.form(k + 1).equals(".")
                && isNamePart(k + 2);
    }

    /** {@code Al-Hisn}, {@code Min-jun}. */
    int afterHyphen(int k) {
        return words.isHyphen(k) && (isNamePart(k + 1) || isSyllable(k + 1)) ? k + 2 : k;
    }

    /** The second half of a Korean given name, and not {@code Marsa-based}. */
    private boolean isSyllable(int k) {
        String form = words.form(k);
        return !words.isCapital(k) && form.length() <= LONGEST_SYLLABLE && !NO_SYLLABLES.contains(form);
    }

    /** {@code Colonel Eid Salem Al Marri}: a word that is a name only there. */
    private boolean isNameAfterTitle(int k) {
        return words.is(k, "stop") && words.isCapital(k) && words.is(k - 1, "title") && words.is(k + 1, "given");
    }

    /** {@code Dr. Wafa Salem}: a given name that is an agency's too. */
    private boolean isNamesake(int k, Phrases.@Nullable Match match) {
        return match != null
                && match.is("source")
                && match.end() == k + 1
                && (words.is(k + 1, "given") || words.is(k - 1, "title") || words.is(k - 2, "title"));
    }

    private boolean isNamePart(int k) {
        if (!words.isCapital(k) || words.isAcronym(k)) {
            return false;
        }
        Phrases.Match match = words.name(k);
        boolean doubled =
                isNamesake(k, match) || (words.form(k).equals("amir") && words.isHyphen(k + 1)); // Amir-Salehi
        return match == null || match.is("given") || doubled || (match.is("joint") && words.isCapital(k));
    }
}
