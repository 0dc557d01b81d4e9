package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;

/** How far the offices beside a name reach: those before it up to their holder, and those in apposition after it. */
final class EnglishAppositions {

    /** So many offices of one holder are looked through for the name behind them. */
    private static final int MOST_OFFICES = 12;

    /** Before an office in apposition; part of it, for it tells that it is held no more. */
    private static final Set<String> ADVERBS = Set.of("formerly", "previously", "currently", "then", "now");

    private static final int LONGEST_SMALL = 6;

    private final EnglishWords words;
    private final EnglishPersonNames persons;
    private final EnglishPhrases phrases;

    EnglishAppositions(EnglishWords words, EnglishPersonNames persons, EnglishPhrases phrases) {
        this.words = words;
        this.persons = persons;
        this.phrases = phrases;
    }

    /** {@code Minister of State, Member of the Council and Acting Minister of Works Dr. Salem}: all offices before the name. */
    int officesEnd(int office) {
        int end = office;
        for (int i = 1; i < MOST_OFFICES && words.isComma(end) && words.isCapital(end + 1); i++) {
            int next = phrases.officeEnd(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        boolean titled = words.isComma(end) && isTitled(end + 1);
        return end > office && (titled || isOfNext(end, false)) ? end : office;
    }

    /**
     * {@code director of Marsa Police's anti-fraud directorate, Colonel Salem}, {@code undersecretary of Marsa province, Salem Al
     * Marri}: index after what is written small up to the comma before the holder; the index given where no holder follows.
     */
    int smallEnd(int office) {
        int k = office;
        while (k < office + LONGEST_SMALL && words.isSmall(k) && !EnglishStandings.isFinite(words, k)) {
            k++;
        }
        boolean holder = words.isComma(k) && (isTitled(k + 1) || isApposed(k + 1));
        return k > office && holder ? k : office;
    }

    /** {@code Salem Al Marri,} after the office of his. */
    private boolean isApposed(int name) {
        int end = persons.end(name);
        return end > name + 1 && words.isComma(end);
    }

    boolean isTitled(int k) {
        return words.is(k, "title") || words.is(k, "honorific");
    }

    /** Index after the offices in apposition: {@code , Crown Prince of X, Deputy Prime Minister, and Minister of Y}. */
    int rolesEnd(int end) {
        int aside = asideEnd(end);
        if (aside > end) {
            return aside;
        }
        int roles = end;
        int k = end;
        while (words.isComma(k)) {
            boolean joined = words.form(k + 1).equals("and");
            int head = joined ? k + 2 : k + 1;
            head = ADVERBS.contains(words.form(head)) || words.form(head).equals("also") ? head + 1 : head;
            head = isArticle(head) ? head + 1 : head;
            int next = phrases.officeEnd(head);
            next = next == head ? phrases.plainOfficeEnd(head) : next;
            if (next == head
                    || (roles == end && joined)
                    || isOfNext(next, joined)
                    || (roles > end && isSubject(head, next))) {
                break;
            }
            next = phrases.plainNounEnd(phrases.plainComplementEnd(secondEnd(next)));
            next = unitsEnd(lettersEnd(head, next));
            roles = next;
            k = next;
        }
        return roles;
    }

    /** {@code , Minister of Works and the Governor of Marsa,}: index after the second office; the index given where none closes the apposition. */
    private int secondEnd(int and) {
        boolean joined = words.form(and).equals("and") && words.form(and + 1).equals("the");
        int second = joined ? phrases.officeEnd(and + 2) : and;
        return joined && second > and + 2 && words.isComma(second) && !isOfNext(second, false) ? second : and;
    }

    /**
     * {@code , Director of Roads, Traffic Department, Ministry of Works, }: index after the bodies that an office is in, the larger
     * one last; the index given where none follows.
     */
    private int unitsEnd(int office) {
        int end = office;
        int units = 0;
        for (int unit = unitEnd(end); unit > end; unit = unitEnd(end)) {
            end = unit;
            units++;
        }
        int whole = end;
        while (words.form(end).equals("at") && words.isWord(whole) && !EnglishStandings.isFinite(words, whole)) {
            whole++;
        }
        boolean closed = words.isComma(whole)
                || whole == words.size()
                || words.form(whole).equals(".");
        return units > 0 && closed ? whole : office;
    }

    /** {@code , the Ruler of Marsa thanked}: who does something, and no further office of the one before. */
    private boolean isSubject(int head, int end) {
        return words.form(head - 1).equals("the") && EnglishStandings.isFinite(words, end);
    }

    /** {@code , Director-General, MSC,}: index after letters that tell whose; the index given where there are none. */
    private int lettersEnd(int head, int comma) {
        boolean letters = words.isComma(comma)
                && words.isAcronym(comma + 1)
                && words.name(comma + 1) == null
                && words.isComma(comma + 2);
        return letters && !phrases.tellsWhose(head, comma) ? comma + 2 : comma;
    }

    private int unitEnd(int comma) {
        int organization = words.isComma(comma) ? phrases.organizationEnd(comma + 1) : comma;
        return organization > comma + 1 && phrases.officeEnd(comma + 1) == comma + 1 ? organization : comma;
    }

    /** {@code Salem Al Marri -- Chief of the Marsa Guard --}: index after the office between dashes; the index given where there is none. */
    private int asideEnd(int end) {
        int head = words.dashEnd(end);
        head = head > end && isArticle(head) ? head + 1 : head;
        int office = head > end ? phrases.officeEnd(head) : end;
        return office > head && words.dashEnd(office) > office ? office : end;
    }

    /** Whether an office is that of the name after it: {@code and Minister of Works Salem Al Marri}. */
    private boolean isOfNext(int office, boolean joined) {
        int name = words.isComma(office) && joined ? office + 1 : office;
        Phrases.Match title = words.name(name);
        while (title != null && (title.is("honorific") || title.is("title"))) {
            name = words.form(title.end()).equals(".") ? title.end() + 1 : title.end();
            title = words.name(name);
        }
        int end = persons.end(name);
        boolean after = name > office && words.isComma(office) && rolesEnd(end) > end;
        return end > name + 1 && !after;
    }

    /** {@code President Salem, the Vice President and Ruler of Taras, His Highness Majid}: whether the last office is that of the next. */
    boolean isOfTitled(int comma) {
        int name = words.isComma(comma) ? comma + 1 : comma;
        while (isTitled(name)) {
            Phrases.Match title = words.name(name);
            name = title == null ? name + 1 : title.end();
        }
        int end = persons.end(name);
        return name > comma + 1 && end > name + 1 && rolesEnd(end) == end;
    }

    int firstOfRole(int end) {
        int k = words.isComma(end) ? end + 1 : words.dashEnd(end);
        k = words.form(k).equals("also") ? k + 1 : k;
        boolean whose = words.form(k).equals("the") && words.isGenitive(k + 1); // the Council's Chairman
        return isArticle(k) && !whose ? k + 1 : k;
    }

    private boolean isArticle(int k) {
        return words.form(k).equals("the")
                || words.form(k).equals("a")
                || words.form(k).equals("an")
                || words.form(k).equals("its");
    }
}
