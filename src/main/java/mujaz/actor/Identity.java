package mujaz.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mujaz.language.Language;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two names, given as rows of matching forms, may name the same actor. */
final class Identity {

    /** Spelling drifts inside a story ({@code Balooshi}, {@code Balushi}); shorter words must be equal. */
    private static final int LONG_ENOUGH_TO_DRIFT = 5;

    private static final int LIKE_END = 3;

    private static final char LAST_LATIN = '\u024F';

    /** What makes an adjective of a country: {@code Mongolian}, {@code Omani}, {@code Japanese}. */
    private static final Set<String> OF_COUNTRY = Set.of("n", "an", "ian", "i", "ese", "ish");

    private static final int LONG_ENOUGH_FOR_TWO_LETTERS = 7;
    private static final LevenshteinDistance DRIFT = new LevenshteinDistance(2);
    private static final Set<String> JOINTS =
            Set.of("بن", "ابن", "بنت", "ال", "ابو", "bin", "bint", "ibn", "al", "abu", "bu", "ould", "umm");

    private static final Set<String> MOHAMMEDS =
            Set.of("mohammed", "mohamed", "mohammad", "mohamad", "muhammad", "muhammed", "mohamud");

    /** Words that are no name alone: {@code Abdel Latif}. */
    private static final Set<String> SERVANTS = Set.of("عبد", "abd", "abdel", "abdul");

    private Identity() {}

    /**
     * Persons: one form is the beginning of the other, or both agree at both ends, or it is a family name. Rulers whose
     * names share their father or their house are kept apart: a name that comes later with more forefathers is that of a
     * kinsman, for whoever is known in full is shortened after that.
     *
     * @param knownForms the name that came first
     */
    static boolean samePerson(List<String> knownForms, List<String> namedForms) {
        List<String> known = joined(knownForms);
        List<String> named = joined(namedForms);
        List<String> shorter = known.size() <= named.size() ? known : named;
        List<String> longer = known.size() <= named.size() ? named : known;
        if (startsWith(longer, shorter)
                || (isJoint(shorter.get(0)) && isInside(longer, shorter))
                || isCalledAfterFather(longer, shorter)
                || (longer == known && (isFamily(longer, shorter) || isFirstFamily(longer, shorter)))) {
            return true;
        }
        boolean sameEnd = same(last(shorter), last(longer));
        if (shorter.size() == 1) {
            return sameEnd && !(longer.size() > 2 && isFather(longer.get(longer.size() - 2)));
        }
        return sameEnd
                && same(shorter.get(0), longer.get(0))
                && isSubsequence(shorter, longer)
                && !(longer == named && isKinsman(known, named));
    }

    /** A family name of two words, {@code كوتلو أوغلو}: what a name ends with, but for the father with his own. */
    private static boolean isFamily(List<String> name, List<String> called) {
        int before = name.size() - called.size();
        return endsWith(name, called) && !isFather(name.get(before - 1));
    }

    /** {@code Senator Casares} is Elena Casares Montalvo: in Spanish the father's family name stands before the mother's. */
    private static boolean isFirstFamily(List<String> name, List<String> called) {
        boolean families = name.size() > 2 && called.size() == 1 && name.get(0).charAt(0) <= LAST_LATIN;
        for (String form : name) {
            families = families && !isJoint(form);
        }
        return families && same(called.get(0), name.get(name.size() - 2));
    }

    /** {@code Majid Al-Salem} is Majid Salem Al-Hamad Al-Shamekh: in Kuwait the father's name takes an article. */
    private static boolean isCalledAfterFather(List<String> name, List<String> called) {
        boolean article = called.size() > 2 && called.get(1).equals("al");
        int father = article && called.get(2).equals("-") ? 3 : 2;
        return article
                && called.size() == father + 1
                && name.size() > called.size()
                && same(name.get(0), called.get(0))
                && same(name.get(1), called.get(father));
    }

    /** {@code عبد الله} and {@code عبدالله} are one name; the forms themselves where none is written apart. */
    static List<String> joined(List<String> forms) {
        List<String> joined = null;
        for (int i = 0; i < forms.size(); i++) {
            boolean servant = i + 1 < forms.size() && SERVANTS.contains(forms.get(i));
            if (servant && joined == null) {
                joined = new ArrayList<>(forms.subList(0, i));
            }
            if (joined != null) {
                joined.add(servant ? forms.get(i) + forms.get(++i) : forms.get(i));
            }
        }
        return joined == null ? forms : joined;
    }

    /** Two forefathers more, or one more where no house tells them apart: {@code محمد بن حمد بن سيف الشرقي}. */
    private static boolean isKinsman(List<String> known, List<String> named) {
        int fathers = fathers(known);
        int more = fathers(named) - fathers;
        return fathers > 0 && (more > 1 || (more == 1 && !known.contains("ال") && !known.contains("al")));
    }

    /** Whether a name that comes later tells of more forefathers. */
    static boolean hasMoreFathers(List<String> known, List<String> named) {
        return fathers(known) > 0 && fathers(named) > fathers(known);
    }

    private static int fathers(List<String> forms) {
        int fathers = 0;
        for (String form : forms) {
            fathers += isFather(form) ? 1 : 0;
        }
        return fathers;
    }

    /** The word before a father's name, by which nobody is called. */
    private static boolean isFather(String joint) {
        return joint.equals("بن") || joint.equals("ابن") || joint.equals("bin");
    }

    /**
     * Organizations and places: one form begins the other, or or it is a country with and without its kind of
     * state: {@code دولة الإمارات}, {@code الإمارات}.
     */
    static boolean sameThing(List<String> a, List<String> b, boolean places) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (places) {
            return startsWith(longer, shorter) || (longer.size() > shorter.size() && isAt(longer, shorter, 1));
        }
        // وزارة المالية is المالية for short, نادي الساحل is الساحل
        boolean own = shorter.size() == 1 && longer.size() == 2 && isAt(longer, shorter, 1);
        return own || (startsWith(longer, shorter) && (shorter.size() > 1 || longer.size() == 1));
    }

    /** Whether an office named without its holder is the office of an actor: same head, most of its words. */
    static boolean sameOffice(Language language, List<String> office, List<String> role) {
        List<String> stems = stems(language, role);
        int common = 0;
        int words = 0;
        for (String form : office) {
            words += Character.isLetterOrDigit(form.charAt(0)) ? 1 : 0;
            common += stems.contains(language.stemmer().stem(form)) || isOfCountry(form, role) ? 1 : 0;
        }
        boolean whole = role.size() > 1
                && common >= role.size()
                && stems(language, office).containsAll(stems);
        boolean head = role.contains(office.get(0))
                || stems.get(0).equals(language.stemmer().stem(office.get(0)));
        boolean headLast = stems.get(0).equals(language.stemmer().stem(last(office)));
        return (head && (whole || common * 10 >= words * 7))
                || (headLast && common == words)
                || isOwn(language, office, role);
    }

    /** {@code رئيس الجامعة} is {@code رئيسها}, where the university has been named before him. */
    private static boolean isOwn(Language language, List<String> office, List<String> role) {
        String head = office.get(0);
        String own = role.get(0);
        return office.size() == 2
                && role.size() == 1
                && own.length() > head.length()
                && own.startsWith(head)
                && language.stemmer().stem(own).equals(language.stemmer().stem(head));
    }

    /** {@code the Mongolian minister} is the minister of Mongolia. */
    private static boolean isOfCountry(String adjective, List<String> role) {
        for (String word : role) {
            if (word.length() > 3
                    && adjective.startsWith(word)
                    && OF_COUNTRY.contains(adjective.substring(word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters, between capitals, may be short for a name: they stand in it in this order, the first one first. */
    static boolean isAcronym(String acronym, String name) {
        String letters = name.toUpperCase(Locale.ROOT);
        String capitals = acronym.toUpperCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < capitals.length(); i++) {
            at = letters.indexOf(capitals.charAt(i), at) + 1;
            if (at == 0 || (i == 0 && at > 1)) {
                return false;
            }
        }
        return Character.isUpperCase(acronym.charAt(0)) && Character.isUpperCase(acronym.charAt(acronym.length() - 1));
    }

    private static List<String> stems(Language language, List<String> forms) {
        List<String> stems = new ArrayList<>();
        for (String form : forms) {
            stems.add(language.stemmer().stem(form));
        }
        return stems;
    }

    /** Whether a name, of two words or more, is the end of a longer one. */
    static boolean endsWith(List<String> longer, List<String> name) {
        int before = longer.size() - name.size();
        return name.size() > 1 && before > 0 && isAt(longer, name, before);
    }

    private static boolean startsWith(List<String> longer, List<String> shorter) {
        return isAt(longer, shorter, 0);
    }

    private static boolean isInside(List<String> longer, List<String> shorter) {
        for (int i = 0; i + shorter.size() <= longer.size(); i++) {
            if (isAt(longer, shorter, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<String> longer, List<String> shorter, int offset) {
        if (offset + shorter.size() > longer.size()) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            if (!same(joint(shorter.get(i)), joint(longer.get(offset + i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word joins a name to what it is part of. */
    static boolean isJoint(String form) {
        return JOINTS.contains(form);
    }

    /** The same number for all words that {@link #same} may take for one another. */
    static int drift(String word) {
        String form = joint(word);
        int last = form.length() - 1;
        return last + 1 < LONG_ENOUGH_TO_DRIFT
                ? form.hashCode()
                : ((form.charAt(0) * 31 + form.charAt(last - 2)) * 31 + form.charAt(last - 1)) * 31 + form.charAt(last);
    }

    /** The usual form of a word that has several. */
    private static String joint(String form) {
        if (form.equals("ابن")) {
            return "بن";
        }
        return form.charAt(0) == 'm' && MOHAMMEDS.contains(form) ? "mohammed" : form;
    }

    private static boolean isSubsequence(List<String> shorter, List<String> longer) {
        int found = 0;
        for (String form : longer) {
            if (found < shorter.size() && same(shorter.get(found), form)) {
                found++;
            }
        }
        return found == shorter.size();
    }

    private static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int length = Math.min(a.length(), b.length());
        if (length < LONG_ENOUGH_TO_DRIFT || a.charAt(0) != b.charAt(0) || !endAlike(a, b)) {
            return false;
        }
        int letters = DRIFT.apply(a, b);
        return letters >= 0 && letters <= (length < LONG_ENOUGH_FOR_TWO_LETTERS ? 1 : 2);
    }

    /** Spellings drift in the middle: the vowels of {@code Balooshi}, not its end. */
    private static boolean endAlike(String a, String b) {
        return a.regionMatches(a.length() - LIKE_END, b, b.length() - LIKE_END, LIKE_END);
    }

    private static String last(List<String> forms) {
        return forms.get(forms.size() - 1);
    }
}
