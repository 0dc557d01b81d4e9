package mujaz.language.ar;

import java.util.Set;
import mujaz.language.Phrases;
import mujaz.model.Span;

/** How far the offices reach that stand before a person's name or after it, and the titles between. */
final class Offices {

    private static final Set<String> RANKS = Set.of("السفير", "السفيره", "الرييس", "الرييسه", "البروفيسوره");

    /** What is said of the country of a guest out of courtesy, and is no part of his office. */
    private static final Set<String> COURTESIES = Set.of("الصديق", "الصديقه", "الشقيق", "الشقيقه");

    private static final Set<String> FORMER =
            Set.of("السابق", "السابقه", "الاسبق", "الراحل", "الحالي", "الحاليه", "الجديد", "الجديده");

    /** Words of the longest short name in quotation marks. */
    private static final int SHORT_NAME = 4;

    /** Words of an office that its grammar does not reach, before the comma and its holder. */
    private static final int LONGEST_REST = 8;

    /** In which somebody says something, and no place where he holds an office. */
    private static final Set<String> SAYINGS =
            Set.of("بيان", "تصريح", "تصريحات", "كلمه", "كلمته", "كلمتها", "حديث", "حديثه", "مقابله", "موتمر", "لقاء");

    /** Behind an office, where, to whom or of what it is. */
    private static final Set<String> PLACED = Set.of("في", "من", "الي", "لدي", "علي");

    private final ArabicWords words;
    private final NounPhrases phrases;
    private final PersonNames persons;

    Offices(ArabicWords words, NounPhrases phrases, PersonNames persons) {
        this.words = words;
        this.phrases = phrases;
        this.persons = persons;
    }

    /** Offices that follow each other without a comma. */
    int end(int head, Phrases.Match match) {
        int end = Math.max(match.end(), phraseEnd(head, match));
        Phrases.Match next = words.name(end);
        while (next != null && next.is("office") && words.clitics(end).isEmpty() && words.isWord(end - 1)) {
            int further = phraseEnd(end, next);
            if (further <= next.end() - 1 || further == end) {
                break;
            }
            end = Math.max(next.end(), further);
            next = words.name(end);
        }
        return end;
    }

    /** {@code وزير النقل المصري الأسبق}: with what tells whether it is still held. */
    private int phraseEnd(int head, Phrases.Match match) {
        int end = phrases.end(head, match, true);
        return end > head && FORMER.contains(words.form(end)) ? end + 1 : end;
    }

    /** The words of an office, without a courtesy at its end. */
    Span role(int from, int to) {
        boolean courtesy = to > from + 1 && COURTESIES.contains(words.bare(to - 1));
        return words.span(from, courtesy ? to - 1 : to);
    }

    /** {@code منسقة الإغاثة في السودان الدنماركية ماريا برينر}: past the country of the holder, before the name. */
    int afterCountry(int end) {
        boolean country = words.isWord(end) && words.clitics(end).isEmpty() && words.isFromPlace(end);
        return country && persons.end(end + 1, true, false) > end + 2 ? end + 1 : end;
    }

    /** {@code نائب رئيس الوزراء، وزير الداخلية، أنس الصالح}: past a second office between commas, before its holder. */
    int apart(int end) {
        Phrases.Match second = words.isComma(end) ? words.name(end + 1) : null;
        if (second == null || !second.is("office") || !words.clitics(end + 1).isEmpty()) {
            return end;
        }
        int further = Math.max(second.end(), phrases.end(end + 1, second, true));
        int name = words.isComma(further) ? afterTitles(further + 1) : further;
        return name >= further && opensName(name) && persons.end(name, true, false) > name + 1 ? further : end;
    }

    /**
     * {@code مدير المستشفى في تاراسا، سالم حمد، إن}: up to the comma before a holder who stands between marks or before a
     * verb, whatever of the office is left before it; the office's own end where none does.
     */
    int upToHolder(int end) {
        int comma = end;
        while (comma < words.size() && comma - end < LONGEST_REST && isOfOffice(comma)) {
            comma++;
        }
        int name = words.isComma(comma) ? afterTitles(comma + 1) : end;
        int close = name > comma && comma > end ? persons.end(name, true, false) : name;
        boolean closed = words.isComma(close) || words.speech(close) != null || words.isFinite(close);
        return close > name + 1 && closed ? comma : end;
    }

    /**
     * {@code مديرة التعليم في بلدية الساحل الدكتورة هند سالم}: up to the holder behind where, for whom or of what the office is
     * held, who has a title or whom the model sees; the office's own end where there is none.
     */
    int upToHolderWithoutComma(int end) {
        if (!saysWhere(end)) {
            return end;
        }
        int k = end + 1;
        while (k < words.size() && k - end < LONGEST_REST && isOfOffice(k) && !opensHolder(k)) {
            k++;
        }
        return opensHolder(k) ? k : end;
    }

    private boolean saysWhere(int k) {
        boolean to = words.clitics(k).equals("ل") || words.clitics(k).equals("ب");
        boolean purpose = words.form(k).startsWith("لل") && words.clitics(k).isEmpty(); // للحد من
        boolean said = words.form(k).equals("في") && SAYINGS.contains(words.form(k + 1));
        boolean named = isQuote(k) || words.form(k).equals("(");
        boolean placed = PLACED.contains(words.form(k)) && (!words.form(k).equals("علي") || words.isAla(k));
        return named || purpose || (!said && placed) || (to && words.isDefinite(k) && isOfOffice(k));
    }

    private boolean opensHolder(int k) {
        int name = isQuote(k) ? k + 1 : afterTitles(k);
        boolean whose = words.form(k - 1).endsWith("ها") || words.form(k - 1).endsWith("هم"); // الكوارث وإدارتها
        boolean place = name > k && words.form(k - 2).equals("في") && words.name(k - 1) == null; // في تاراسا المهندس
        if (!(phrases.closes(k - 1) || whose || place)
                || words.is(k - 1, "org")
                || !words.clitics(k).isEmpty()) {
            return false;
        }
        boolean quoted = isQuote(k) && phrases.isHolder(name) && isQuote(persons.end(name, true, false));
        return isQuote(k)
                ? quoted
                : name > k ? persons.end(name, true, false) > name + 1 : phrases.isHolder(k) || isNamed(k);
    }

    /** A name of at least two words whose first the list of given names knows. */
    private boolean isNamed(int k) {
        return opensName(k) && persons.end(k, true, false) > k + 1;
    }

    private boolean isOfOffice(int k) {
        if (!words.isWord(k)) {
            return words.form(k).length() == 1 && "\"“”«»()ـ".contains(words.form(k));
        }
        Phrases.Match match = words.name(k);
        boolean told = match != null
                && (match.is("adverb")
                        || match.is("connective")
                        || match.is("pronoun")
                        || match.is("honorific")
                        || isTitle(k, match));
        boolean said = words.form(k).equals("في") && SAYINGS.contains(words.form(k + 1));
        boolean to = words.form(k).equals("الي") && phrases.isPlace(k + 1); // المبعوث السابق إلى تاراسا
        boolean verb = (words.speech(k) != null && !phrases.isVerbalNoun(k) && !to) || words.isFinite(k);
        return !told && !said && !verb && !words.isComma(k);
    }

    /** The title of a person, but for one whose name a body or a programme bears. */
    private boolean isTitle(int k, Phrases.Match match) {
        return match.is("title") && !words.is(k - 1, "org") && !words.is(k - 1, "inner");
    }

    /** {@code نائب رئيس الوزراء ووزير الأشغال سالم حمد}: of a deputy who is a minister as well. */
    boolean isMinisterToo(int k, Phrases.Match match) {
        boolean joined = words.clitics(k).equals("و")
                && match.is("office")
                && words.bare(k).startsWith("وزير")
                && (words.bare(k - 1).equals("الوزراء")
                        || (words.bare(k - 2).equals("الوزراء") && words.isOfPlace(k - 1)));
        int end = joined ? end(k, match) : k;
        int name = joined ? afterTitles(words.isComma(end) ? end + 1 : end) : k;
        return name > k && persons.end(name, true, false) > name + 1;
    }

    /**
     * Index after the offices that follow a name, each with or without a comma or {@code و} before it.
     *
     * @param announced whether an office stands before the name already
     */
    int after(int name, boolean announced) {
        int roles = name;
        boolean apart = false;
        int k = isQuote(name) ? name + 1 : name;
        while (k < words.size()) {
            boolean mark = words.isComma(k) || (roles == name && isDash(k));
            int head = afterBlessing(mark ? k + 1 : k);
            Phrases.Match match = words.isWord(head) ? words.name(head) : null;
            boolean opens =
                    match != null && (match.is("office") || (match.is("stand-in") && isFormal(match, head, mark)));
            if (match == null
                    || !opens
                    || !(words.clitics(head).isEmpty() || words.clitics(head).equals("و"))) {
                break;
            }
            if (roles == name && words.clitics(head).equals("و")) {
                break;
            }
            int next = phraseEnd(head, match);
            next = next <= match.end() ? Math.max(next, afterSecondHead(match.end())) : next;
            apart |= words.isComma(k);
            int least = Math.max(next, match.end());
            int rest = apart ? upToMark(least) : least;
            boolean joined = words.isComma(k) && words.clitics(head).equals("و");
            if (joined && upToHolderWithoutComma(least) > least) {
                break; // سالم حمد، مدير الطرق، وممثل الهيئة في المرسى المهندس راشد مبارك
            }
            boolean ofNext = roles == name && !mark && isFamilyAlone(name) && opensName(afterTitles(next));
            if (ofNext || isNextPerson(next, head, k, announced)) {
                break;
            }
            next = rest > least ? rest : next;
            if (next <= head || (next == match.end() && !words.isDefinite(next - 1))) {
                break;
            }
            roles = afterShortName(next);
            k = roles;
        }
        return roles;
    }

    /** {@code سالم حمد، مدير الطرق في "جسور"، إن}: an office behind a comma reaches up to the next one, or to a colon. */
    private int upToMark(int end) {
        int k = end;
        while (k < words.size() && k - end < LONGEST_REST && isOfOffice(k) && !isAnother(k)) {
            k++;
        }
        return words.isComma(k) || words.form(k).equals(":") ? k : end;
    }

    /** {@code والدكتور سالم}, {@code وسالم}: who is joined to the one before. */
    private boolean isAnother(int k) {
        boolean borne = words.is(k - 1, "org") || words.is(k - 1, "inner") || words.is(k - 1, "title");
        boolean joined = words.form(k).startsWith("و");
        return words.is(k, "given")
                ? joined || !borne
                : joined && (words.is(k, "office") || words.is(k, "honorific") || persons.opensAnother(k));
    }

    /** {@code استقبل المري مدير الطرق سعيد بن علي}: one by his family name has been introduced, and the office is his guest's. */
    private boolean isFamilyAlone(int end) {
        return words.isDefinite(end - 1) && (end < 2 || words.isFinite(end - 2));
    }

    /** {@code مدير مكتب الطرق "أف أر آي" السابق}: past the short name of what he heads, where the office ends behind it. */
    private int afterShortName(int k) {
        int close = k + 1;
        while (close - k <= SHORT_NAME && words.isWord(close)) {
            close++;
        }
        if (!isQuote(k) || !isQuote(close) || Blessings.opensWith(words.bare(k + 1))) {
            return k;
        }
        boolean former = FORMER.contains(words.form(close + 1));
        int end = former ? close + 2 : close + 1;
        return former || words.isComma(end) ? end : k;
    }

    /** {@code المدير الإقليمي لمنظمة البحار "مابا" سالم حمد}: past the short name of what he heads, before his own. */
    int afterAcronym(int end) {
        boolean opens = isQuote(end) || words.form(end).equals("(");
        boolean closes = isQuote(end + 2) || words.form(end + 2).equals(")");
        if (!opens || !closes || !words.isWord(end + 1) || Blessings.opensWith(words.bare(end + 1))) {
            return end;
        }
        boolean placed = words.clitics(end + 3).equals("ب") && phrases.isPlace(end + 3);
        int office = placed ? end + 4 : end + 3;
        int name = afterTitles(office);
        return !opensName(end + 1) && words.clitics(name).isEmpty() && persons.end(name, true, false) > name + 1
                ? office
                : end;
    }

    /** {@code ولي عهد ونائب حاكم المرسى}: two heads of one complement. */
    private int afterSecondHead(int k) {
        Phrases.Match second = words.isDefinite(k - 1) ? null : words.name(k);
        return second != null && second.is("office") && words.clitics(k).equals("و") ? phrases.end(k, second, true) : 0;
    }

    /** {@code سالم حمد الرئيس التنفيذي}, {@code سالم حمد، المدير التجاري للشركة}: more than a word that stands for somebody. */
    private boolean isFormal(Phrases.Match match, int head, boolean apart) {
        return match.end() > head + 1 || (apart && phraseEnd(head, match) > head + 2);
    }

    /**
     * After a comma, an office may belong to the next person: {@code أحمد، ووزير الصحة سالم}; without {@code و} where the first
     * has an office before his name: {@code رئيس المجلس أحمد، وزير الصحة سالم}.
     */
    private boolean isNextPerson(int end, int head, int k, boolean announced) {
        boolean joined = !words.clitics(head).isEmpty();
        int name = afterTitles(end);
        boolean titled = joined && name > end && persons.end(name, true, false) > name + 1;
        boolean opens = joined || (announced && (opensName(name) || words.is(name + 1, "given")));
        return titled || (words.isComma(k) && opens && persons.end(name, true, false) > name && !words.isComma(end));
    }

    /** The words of the offices after a name, without marks and wishes before them. */
    Span roleSpan(int end, int after) {
        int first = end;
        while (!words.isWord(first) || isDash(first) || Blessings.isPart(words.bare(first))) {
            first++;
        }
        return role(first, after);
    }

    /** {@code "حفظه الله"،} between name and office. */
    private int afterBlessing(int k) {
        int i = k;
        while (i < words.size() && !words.isWord(i) && !words.form(i).equals(".")) {
            i++;
        }
        if (i >= words.size() || !Blessings.opensWith(words.bare(i))) {
            return k;
        }
        while (i < words.size()
                && (words.isWord(i)
                        ? Blessings.isPart(words.bare(i))
                        : !words.form(i).equals("."))) {
            i++;
        }
        return i;
    }

    /** Index after the titles that start at a word. */
    int afterTitles(int start) {
        int k = start;
        for (Phrases.Match match = words.name(k);
                match != null && (match.is("title") || match.is("honorific") || match.is("rank") || isRank(k));
                match = words.name(k)) {
            k = afterAbbreviation(match.end());
        }
        return k;
    }

    /** {@code د. سالم حمد}, {@code الشيخ/ سالم حمد}: past the stop of a title of one letter, and past a stroke. */
    int afterAbbreviation(int k) {
        boolean stop = words.form(k).equals(".") && words.form(k - 1).length() == 1;
        return stop || words.form(k).equals("/") ? k + 1 : k;
    }

    /** Whether a word is the first of many names. */
    boolean opensName(int k) {
        return words.is(k, "given") || (words.isWord(k) && PersonNames.JOINTS.contains(words.form(k)));
    }

    /** {@code المندوب الدائم السفير سالم حمد}, {@code رئيس الجمهورية الرئيس سالم حمد}: a rank after an office, as a title. */
    boolean isRank(int k) {
        Phrases.Match match = words.name(k);
        return RANKS.contains(words.bare(k)) && words.clitics(k).isEmpty() && (match == null || match.end() == k + 1);
    }

    /** {@code الشركة ممثلة برئيسها سالم}: by whom it is represented, no office. */
    boolean isRepresented(int k) {
        boolean by = words.form(k + 1).startsWith("ب") || words.form(k + 1).equals("في");
        return words.bare(k).startsWith("ممثل") && by;
    }

    boolean isQuote(int i) {
        return !words.isWord(i) && !words.form(i).isEmpty() && "\"“”«»".contains(words.form(i));
    }

    private boolean isDash(int k) {
        return words.form(k).length() == 1 && "ـ-–".contains(words.form(k));
    }
}
