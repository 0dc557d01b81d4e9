package mujaz.language.ar;

import mujaz.language.Phrases;

/**
 * How far an office or an organization's name reaches. An Arabic noun phrase is open as long as its last noun is
 * indefinite, since that noun waits for its complement; it is closed by a definite noun or a proper name. An open phrase
 * takes any noun; a closed one only adjectives, nouns joined by {@code و}, and what {@code ل}, {@code ب}, {@code في} add
 * to offices and organizations.
 */
final class NounPhrases {

    /** Longer phrases than the longest offices on record are no phrases. */
    private static final int LONGEST = 24;

    private final ArabicWords words;
    private final NameTags tags;

    NounPhrases(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
    }

    /** Index after the phrase whose head's list entry is given; the head's own index where it finds no complement. */
    int end(int head, Phrases.Match entry, boolean office) {
        int k = entry.end();
        boolean open = !closes(k - 1);
        int closedAt = open ? head : k;
        while (k < words.size() && k - head < LONGEST) {
            int next = open ? afterComplement(k, office) : afterAttribute(k, office);
            if (next == k) {
                break;
            }
            open = !closes(next - 1);
            k = next;
            closedAt = open ? closedAt : k;
        }
        // A name that no list knows closes the phrase where a mark follows: رئيس جمهورية تاراسا،
        return open && k > entry.end() && !words.isWord(k) ? k : closedAt;
    }

    /** Whether a phrase that ends with this word is complete. */
    private boolean closes(int i) {
        return words.isDefinite(i) || isProper(i) || !words.isWord(i);
    }

    private boolean isProper(int i) {
        Phrases.Match match = words.name(i);
        if (match != null && match.end() > i + 1) {
            return false;
        }
        boolean named = match != null && (isPlace(match) || match.is("organization") || match.is("given"));
        return named || endsProper(i);
    }

    /** {@code أبو ظبي}, {@code رأس الخيمة}: the last word of a proper name of several. */
    private boolean endsProper(int i) {
        for (int start = Math.max(0, i - 3); start < i; start++) {
            Phrases.Match match = words.name(start);
            if (match != null && match.end() == i + 1 && (isPlace(match) || match.is("organization"))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlace(Phrases.Match match) {
        return match.is("country") || match.is("city") || match.is("region");
    }

    private int afterComplement(int k, boolean office) {
        if (isOpeningQuote(k) && !office) {
            return afterQuote(k);
        }
        if (!words.isWord(k) || words.hasTanwin(k)) {
            return k;
        }
        if (!words.clitics(k).isEmpty()) {
            // An office that somebody is given is indefinite, and what it is for follows: مبعوثا خاصا لمكافحة ...
            boolean given =
                    office && words.clitics(k).equals("ل") && words.bare(k - 1).endsWith("ا");
            return given ? afterClitic(k) : k;
        }
        if (office && words.form(k).equals("في") && k + 1 < words.size() && isInstitution(k + 1)) {
            return k + 1;
        }
        Phrases.Match match = words.name(k);
        if (match == null) {
            return words.speech(k) != null || words.isAla(k) ? k : k + 1;
        }
        return switch (kind(match)) {
            case "honorific" -> office ? afterHonoured(match.end(), k) : k;
            case "stop", "adverb", "connective", "switch", "title", "pronoun", "attending", "patron" -> k;
            case "given" -> office ? k : afterGiven(match.end());
            default -> match.end();
        };
    }

    /** {@code مستشار صاحب السمو حاكم المرسى}: an office that is somebody's, who is named by his own. */
    private int afterHonoured(int k, int otherwise) {
        Phrases.Match match = words.name(k);
        return match != null && match.is("office") ? match.end() : otherwise;
    }

    /** {@code مدينة صقر بن محمد}: a place or house that bears a person's name. */
    private int afterGiven(int end) {
        int k = end;
        while (k + 1 < words.size() && PersonNames.JOINTS.contains(words.form(k))) {
            k += 2;
        }
        return k;
    }

    private int afterAttribute(int k, boolean office) {
        if (!words.isWord(k)) {
            return k;
        }
        String clitics = words.clitics(k);
        if (clitics.isEmpty()) {
            return afterPlainAttribute(k, office);
        }
        return switch (clitics) {
            case "و" -> afterJoined(k, office);
            case "ل" -> afterClitic(k);
            case "ب" -> isPlace(k) || (office && isInstitution(k)) ? afterClitic(k) : k;
            default -> k;
        };
    }

    private int afterPlainAttribute(int k, boolean office) {
        Phrases.Match match = words.name(k);
        if (match != null && match.is("adjective")) {
            // What an organization has of its own ("الخاصة") tells it apart only where it stands next to the head.
            boolean own = words.bare(k).equals("الخاصه") && words.isDefinite(k - 1) && !office;
            return own && !words.is(k - 1, "the-org") ? k : match.end();
        }
        if (words.form(k).equals("في") || (office && words.form(k).equals("لدي"))) {
            return afterIn(k, office);
        }
        // السعودية and البلدية are adjectives here, though they are nouns elsewhere.
        boolean noun = match != null && (match.is("country") || match.is("the-org")) && match.end() == k + 1;
        boolean unknown = match == null || noun;
        boolean holder = office && match == null && tags.isPerson(k, k + 1);
        if (unknown && !holder && words.isDefinite(k) && (isNisba(words.bare(k)) || isParticiple(k))) {
            return k + 1;
        }
        if (match == null && words.form(k).startsWith("ل") && words.form(k).length() > 4 && words.isDefinite(k + 1)) {
            return k + 2;
        }
        return k;
    }

    /** {@code دائرة البلدية في عجمان}, but not {@code أعلنت المفوضية في بروكسل اليوم}, which tells where and when. */
    private int afterIn(int k, boolean office) {
        boolean place = isPlace(k + 1);
        if (k + 1 >= words.size() || !(place || (office && isInstitution(k + 1)))) {
            return k;
        }
        int end = afterEntry(k + 1);
        return place && words.is(end, "adverb") ? k : end;
    }

    /** Index after the relative adjectives that stand at an index: {@code الإماراتية} after {@code النيابة العامة}. */
    int adjectivesEnd(int start) {
        int k = start;
        while (words.isDefinite(k) && words.clitics(k).isEmpty() && words.name(k) == null && isNisba(words.bare(k))) {
            k++;
        }
        return k;
    }

    private int afterClitic(int k) {
        Phrases.Match match = words.name(k);
        if (match == null) {
            return words.isDefinite(k) ? k + 1 : k;
        }
        return match.is("given") || match.is("stop") || match.is("honorific") || match.is("title") ? k : match.end();
    }

    private int afterEntry(int k) {
        Phrases.Match match = words.name(k);
        return match == null ? k + 1 : match.end();
    }

    /** {@code والسياحة} in {@code وزارة الاقتصاد والسياحة}, {@code وآسيا} in an office. */
    private int afterJoined(int k, boolean office) {
        Phrases.Match match = words.name(k);
        if (match == null) {
            return words.isDefinite(k) ? k + 1 : k;
        }
        boolean joins =
                match.is("adjective") || match.is("inner") || (office && (isPlace(match) || match.is("organization")));
        return joins ? match.end() : k;
    }

    private boolean isPlace(int k) {
        Phrases.Match match = words.name(k);
        return match != null && isPlace(match);
    }

    private boolean isInstitution(int k) {
        Phrases.Match match = words.name(k);
        return match != null
                && (match.is("org")
                        || match.is("the-org")
                        || match.is("organization")
                        || match.is("inner")
                        || match.is("area"));
    }

    /** A relative adjective: {@code الوطني}, {@code الأوروبية}. */
    private static boolean isNisba(String form) {
        return form.length() > 4 && (form.endsWith("ي") || form.endsWith("يه") || form.endsWith("يين"));
    }

    /** {@code المكلف}, {@code المنتجة}: a participle as adjective, feminine after a feminine noun. */
    private boolean isParticiple(int k) {
        String form = words.bare(k);
        boolean feminine = form.endsWith("ه");
        return form.startsWith("الم")
                && form.length() > 5
                && (feminine || !words.bare(k - 1).endsWith("ه"));
    }

    private boolean isOpeningQuote(int k) {
        return !words.isWord(k) && "\"“«".contains(words.form(k));
    }

    private int afterQuote(int k) {
        for (int i = k + 1; i < words.size() && i < k + 8; i++) {
            if ("\"”»".contains(words.form(i))) {
                return i + 1;
            }
        }
        return k;
    }

    static String kind(Phrases.Match match) {
        int space = match.value().indexOf(' ');
        return space < 0 ? match.value() : match.value().substring(0, space);
    }
}
