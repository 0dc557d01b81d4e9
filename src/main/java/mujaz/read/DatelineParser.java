package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline at the head of a line: place, date and agency in any order and with any marks between them, as agencies
 * and the papers that reprint them set it. It goes from piece to piece and stops at the first word that is none of
 * them: the lede.
 */
final class DatelineParser {

    /** A dateline with two services and two dates has about 35 tokens. */
    private static final int LONGEST_HEAD = 400;

    private static final int LONGEST_PLACE = 5;

    private static final int LONGEST_BYLINE = 4;

    /** Characters of a paragraph; a headline that ends with a stop is shorter. */
    private static final int SHORTEST_LEDE = 70;

    /** Words in brackets that may be the name of an agency that no list knows. */
    private static final int LONGEST_AGENCY = 3;

    private final Language language;
    private final ReadingRules rules;
    private final SiteName sites;

    DatelineParser(Language language) {
        this.language = language;
        this.rules = language.reading();
        this.sites = new SiteName(language);
    }

    /**
     * A dateline that was found.
     *
     * @param dateline what it says
     * @param lede where the text after it starts
     */
    record Found(Dateline dateline, int lede) {}

    /** The dateline at the start of a line, or null. */
    @Nullable
    Found parse(String text, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_HEAD));
        return new Run(text, LineTokens.of(text, head, language), 0).parse(line);
    }

    /** The dateline after a byline at the start of a line, or null: {@code By Name Surname ABU DHABI, ...}. */
    @Nullable
    Found parseAfterByline(String text, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_HEAD));
        if (!rules.marks().opens(LineTokens.first(text, head, language))) {
            return null;
        }
        LineTokens tokens = LineTokens.of(text, head, language);
        Phrases.Match credit = rules.marks().at(tokens.forms(), 0);
        if (credit == null || !credit.is("credit")) {
            return null;
        }
        for (int i = credit.end() + 1; i < tokens.size() && i < credit.end() + LONGEST_PLACE; i++) {
            boolean place = !language.boundaries().capitals()
                    || isUpperCase(tokens.token(i).span().of(text));
            Found found = place ? new Run(text, tokens, i).parse(line) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The agency that stands alone on a line, with or without brackets, or null. */
    @Nullable
    Found agencyAlone(String text, Span line) {
        Found found = parse(text, line);
        boolean alone = found != null
                && found.dateline().agency() != null
                && found.dateline().place() == null
                && found.dateline().date() == null
                && found.lede() >= line.end() - 1;
        return alone ? found : null;
    }

    /** One attempt; the fields are what was found so far. */
    private final class Run {

        private final String text;
        private final LineTokens tokens;
        private final DateParser dates;
        private final int start;
        private int i;
        private int end;
        private boolean placeSlot;
        private boolean knownPlace;
        private int placeEnd;
        private boolean service;
        private boolean parted;
        private boolean agencyRunIn;
        private boolean longLine;
        private boolean stopped;
        private boolean bylined;
        private @Nullable String place;
        private @Nullable Day date;
        private @Nullable Day hijri;
        private @Nullable String agency;
        private @Nullable Span agencySpan;

        Run(String text, LineTokens tokens, int start) {
            this.text = text;
            this.tokens = tokens;
            this.dates = new DateParser(language, tokens);
            this.start = start;
            this.i = start;
            this.end = start;
        }

        @Nullable
        Found parse(Span line) {
            longLine = isSentence(line);
            stopped = ".:!?؟".indexOf(text.charAt(line.end() - 1)) >= 0;
            boolean more = true;
            while (more && i < tokens.size()) {
                i = skipMarks(i);
                more = agency() || date() || newspaper() || place() || otherAgency();
            }
            if (end == start || !isDateline()) {
                return null;
            }
            int closed = closed();
            Span span = tokens.span(start, closed - 1);
            int lede = closed < tokens.size() ? tokens.token(closed).start() : Math.min(span.end(), line.end());
            String agencyText = agencySpan == null ? null : agencySpan.of(text);
            return new Found(new Dateline(span, place, dated(), hijri, agency, agencyText), lede);
        }

        /** An agency, or a service that passes copy on, set apart by marks. */
        private boolean agency() {
            Phrases.Match match = agencyAt(i);
            if (match == null) {
                return false;
            }
            if (match.value().isEmpty()) {
                service = true;
            } else if (agency == null) {
                agency = match.value();
                agencySpan = tokens.span(i, match.end() - 1);
            }
            return took(isQuoted(i, match.end()) ? match.end() + 1 : match.end());
        }

        /** {@code (BERNAMA) --} after place and date, {@code /ABC/ -} after a known place: an agency that no list knows. */
        private boolean otherAgency() {
            if (place != null && agencySpan == null && isOtherAgency(i)) {
                agencySpan = tokens.span(i, i);
                service = true;
                return took(i + 1);
            }
            if (place == null
                    || date == null
                    || agencySpan != null
                    || !tokens.form(i - 1).equals("(")) {
                return false;
            }
            int j = i;
            while (j < i + LONGEST_AGENCY && tokens.isWord(j)) {
                j++;
            }
            if (j == i || !tokens.form(j).equals(")")) {
                return false;
            }
            agencySpan = tokens.span(i, j - 1);
            return took(j);
        }

        /** {@code (ABC)-}, {@code /ABC/ -}: capitals, closed by a dash. */
        private boolean isOtherAgency(int index) {
            String pair = tokens.form(index - 1) + tokens.form(index + 1);
            return longLine
                    && (pair.equals("()") || pair.equals("//"))
                    && !tokens.form(index + 2).isEmpty()
                    && "-–—_".contains(tokens.form(index + 2))
                    && tokens.isWord(index)
                    && DatelineParser.isUpperCase(tokens.token(index).span().of(text));
        }

        private Phrases.@Nullable Match agencyAt(int index) {
            Phrases.Match match = rules.agencies().at(tokens.forms(), index);
            boolean before = index == start || tokens.isPunctuation(index - 1) || index == end;
            boolean after = closes(match == null ? index : match.end()) || isDated() || agencyRunIn;
            return before && after ? match : null;
        }

        /**
         * {@code الرياض - واس LEDE}, {@code دبي رويترز قالت}: nothing closes the agency, but a place that is known opens the
         * line, and where no mark parts them a verb the lede.
         */
        private boolean isAgencyRunIn(int placeEnd) {
            int next = skipMarks(placeEnd);
            Phrases.Match known = rules.places().at(tokens.forms(), i);
            boolean near = known != null && placeEnd <= known.end() + 1; // القدس المحتلة
            Phrases.Match service = near ? rules.agencies().at(tokens.forms(), next) : null;
            return service != null
                    && (next > placeEnd
                            || (longLine && i == start && rules.tenses().isVerb(tokens.form(service.end()))));
        }

        private boolean isDated() {
            return date != null || hijri != null;
        }

        private boolean closes(int index) {
            return index == tokens.size() || tokens.isPunctuation(index);
        }

        private boolean isQuoted(int first, int after) {
            return isQuote(tokens.form(first - 1)) && isQuote(tokens.form(after));
        }

        /** The last date stands: where a service dates its copy first, the agency's own date follows. */
        private boolean date() {
            DateParser.Found found = dates.at(i);
            if (found == null) {
                return false;
            }
            date = found.date() == null ? date : found.date();
            hijri = found.hijri() == null ? hijri : found.hijri();
            return took(found.end());
        }

        private boolean newspaper() {
            if (placeSlot) {
                return false;
            }
            Phrases.Match match = paperAt(i);
            if (match != null && agency != null && closes(match.end())) {
                placeSlot = true;
                return took(match.end());
            }
            if (match == null || !tokens.isPunctuation(match.end())) {
                return false;
            }
            int next = skipMarks(isQuoted(i, match.end()) ? match.end() + 1 : match.end());
            if (rules.agencies().at(tokens.forms(), next) != null) {
                placeSlot = true;
                agencyRunIn = true;
                place = match.value().isEmpty() ? null : match.value();
            } else if (rules.places().at(tokens.forms(), next) == null) {
                return false;
            }
            return took(isQuoted(i, match.end()) ? match.end() + 1 : match.end());
        }

        /** A paper, or a site that no list knows. */
        private Phrases.@Nullable Match paperAt(int index) {
            Phrases.Match known = rules.newspapers().at(tokens.forms(), index);
            if (known != null || index > start) {
                return known;
            }
            int end = sites.at(tokens, index);
            return end < 0 ? null : new Phrases.Match("", end);
        }

        /** A known place, or words before a date or an agency, or between an agency and a colon or the line's end. */
        private boolean place() {
            if (placeSlot) {
                return false;
            }
            if (tookReporter()) {
                return true;
            }
            Phrases.Match known = rules.places().at(tokens.forms(), i);
            if (known != null && tookByline(known.end())) {
                return true;
            }
            if (known != null && (isPlace(known.end()) || agency != null || isAgencyRunIn(known.end()))) {
                return tookPlace(known.end());
            }
            int country = known == null ? afterCityOf() : i;
            if (country > i && isPlace(country)) {
                return tookPlace(country);
            }
            int j = known == null ? i : afterMarkInPlace(known.end());
            for (int words = 0; words < LONGEST_PLACE && mayNamePlace(j); words++) {
                j = afterHyphen(afterAbbreviation(j + 1));
                if (isPlace(j) || isAgencyRunIn(j)) {
                    return tookPlace(j);
                }
            }
            return false;
        }

        /** {@code دبي - سالم المري - أعلنت}: the name of who wrote it, between dashes. */
        private boolean tookByline(int placeEnd) {
            if (!longLine || i != start || !isParted(placeEnd)) {
                return false;
            }
            int j = placeEnd + 1;
            while (j <= placeEnd + LONGEST_BYLINE
                    && tokens.isWord(j)
                    && !language.stopWords().contains(tokens.form(j))
                    && agencyAt(j) == null
                    && dates.at(j) == null) {
                j++;
            }
            if (j < placeEnd + 3 || !isParted(j)) {
                return false;
            }
            placeSlot = true;
            bylined = true;
            place = tokens.span(i, placeEnd - 1).of(text);
            return took(j + 1);
        }

        /** {@code سالم المري (الشارقة) - افتتح}: who wrote it, and where. */
        private boolean tookReporter() {
            int j = longLine && i == start ? tokens.afterContent(i, LONGEST_BYLINE, language.stopWords()) : i;
            Phrases.Match known =
                    j > i + 1 && tokens.form(j).equals("(") ? rules.places().at(tokens.forms(), j + 1) : null;
            if (known == null || !tokens.form(known.end()).equals(")") || !isParted(known.end() + 1)) {
                return false;
            }
            placeSlot = true;
            bylined = true;
            place = tokens.span(j + 1, known.end() - 1).of(text);
            return took(known.end() + 2);
        }

        private boolean tookPlace(int placeEnd) {
            placeSlot = true;
            knownPlace = rules.places().at(tokens.forms(), i) != null;
            this.placeEnd = placeEnd;
            place = tokens.span(i, placeEnd - 1).of(text);
            int closed = Math.max(afterCountry(placeEnd), afterPaper(placeEnd));
            parted = closed > placeEnd || skipMarks(placeEnd) > placeEnd;
            service |= isPaper(placeEnd);
            agencyRunIn = isAgencyRunIn(placeEnd);
            return took(closed);
        }

        private boolean isPlace(int placeEnd) {
            boolean known = rules.places().at(tokens.forms(), i) != null;
            return isPlaceBefore(afterCountry(placeEnd)) || (known && isPaper(placeEnd));
        }

        /** Past {@code (الاتحاد)}, {@code (الاتحاد 3 مايو 2024)}, {@code : «الخليج»} or {@code - الراية:}, a paper in the slot of the agency; or unmoved. */
        private int afterPaper(int j) {
            int marks = skipMarks(j);
            int next = isQuote(tokens.form(marks)) ? marks + 1 : marks;
            boolean opened = marks > j && "(«\"“".contains(tokens.form(next - 1));
            Phrases.Match paper = marks > j ? rules.newspapers().at(tokens.forms(), next) : null;
            if (paper == null) {
                return j;
            }
            if (opened && dates.at(paper.end()) != null) {
                return paper.end();
            }
            String closing = tokens.form(paper.end());
            boolean closed = opened ? ")»\"”".contains(closing) : closing.equals(":");
            return closed ? paper.end() + 1 : j;
        }

        private boolean isPaper(int j) {
            return afterPaper(j) > j;
        }

        /** {@code SINTRAH, Portugal}: a city that no list knows, in capitals, before its country; or unmoved. */
        private int afterCityOf() {
            int j = i;
            while (j < i + LONGEST_AGENCY && mayNamePlace(j) && isUpperCase(i, j + 1)) {
                j++;
            }
            Phrases.Match country =
                    j > i && tokens.form(j).equals(",") ? rules.places().at(tokens.forms(), j + 1) : null;
            return country == null ? i : country.end();
        }

        /** {@code WASHINGTON, D.C.}, {@code نيويورك - الأمم المتحدة}: one mark may stand inside a place. */
        private int afterMarkInPlace(int index) {
            return ",،-–".contains(tokens.form(index)) && tokens.isWord(index + 1) ? index + 1 : index;
        }

        /** {@code PORT-AU-PRINCE}. */
        private int afterHyphen(int index) {
            int j = index;
            while (tokens.form(j).equals("-")
                    && tokens.isWord(j + 1)
                    && agencyAt(j + 1) == null
                    && tokens.token(j - 1).end() == tokens.token(j).start()
                    && tokens.token(j).end() == tokens.token(j + 1).start()) {
                j = afterAbbreviation(j + 2);
            }
            return j;
        }

        /** {@code ST. PETERSBURG}. */
        private int afterAbbreviation(int index) {
            boolean abbreviated = tokens.form(index).equals(".")
                    && language.boundaries().abbreviations().containsKey(tokens.form(index - 1));
            return abbreviated ? index + 1 : index;
        }

        /** {@code تبليسي (جورجيا)}, {@code Dubai [UAE]}: the country in brackets after its city. */
        private int afterCountry(int j) {
            String closing = tokens.form(j).equals("[") ? "]" : ")";
            Phrases.Match country = rules.places().at(tokens.forms(), j + 1);
            int end = country == null ? j + 2 : country.end();
            boolean bracketed = "([".contains(tokens.form(j))
                    && tokens.isWord(j + 1)
                    && tokens.form(end).equals(closing)
                    && agencyAt(j + 1) == null;
            return bracketed ? end + 1 : j;
        }

        /** Prose before a date or an agency has small words, or says whose agency it is; a place has and does neither. */
        private boolean mayNamePlace(int j) {
            String form = tokens.form(j);
            boolean foreign =
                    j < tokens.size() && Script.of(text, tokens.token(j).span()).differs(language.tag());
            return tokens.isWord(j)
                    && !foreign
                    && !isJoin(j)
                    && !language.stopWords().contains(form)
                    && !(j > i && rules.agencies().opens(form) && rules.places().at(tokens.forms(), j) == null);
        }

        private boolean isPlaceBefore(int j) {
            int next = skipMarks(j);
            if (agencyAt(next) != null && next > j) {
                return true;
            }
            if (dates.at(next) != null) {
                return true;
            }
            Phrases.Match known = rules.places().at(tokens.forms(), i);
            if (known != null && known.end() == j && isOtherAgency(next)) {
                return true;
            }
            boolean closes = j >= tokens.size()
                    || tokens.form(j).equals(":")
                    || tokens.form(j).equals(")");
            if (agency != null && closes) {
                return true;
            }
            boolean plain = longLine && i == start && known != null && (known.end() == j || isCountry(known.end(), j));
            if (!tokens.form(j).equals(":")) {
                boolean named = known == null ? longLine && isSentenceBehind(j) : plain && isParted(j);
                return named && (isUpperCase(i, j) || (known != null && (known.end() < j || isSubjectBehind(j))));
            }
            boolean alone = j == tokens.size() - 1 && known != null;
            return !service && (plain || (isUpperCase(i, j) && (longLine || alone || (known != null && stopped))));
        }

        /** {@code JERASH — The minister ...}: a place that no list knows, before a sentence of its own. */
        private boolean isSentenceBehind(int dash) {
            return isParted(dash)
                    && !tokens.form(dash).equals("-")
                    && Character.isUpperCase(text.charAt(tokens.token(dash + 1).start()));
        }

        /** {@code Dubai – The minister ...}. */
        private boolean isSubjectBehind(int dash) {
            return tokens.form(dash + 1).equals("the")
                    && Character.isUpperCase(text.charAt(tokens.token(dash + 1).start()));
        }

        /** {@code DUBAI - LEDE}, {@code Dubai, UAE – LEDE}: a dash between spaces, or {@code Dubai– LEDE}. */
        private boolean isParted(int dash) {
            if (dash > 0
                    && tokens.form(dash).equals("/")
                    && tokens.form(dash + 1).equals("/")) {
                return dash + 2 < tokens.size() && rules.places().at(tokens.forms(), start) != null; // DUBAI // LEDE
            }
            if (dash < 1 || dash + 1 >= tokens.size() || !"-–—".contains(tokens.form(dash))) {
                return false;
            }
            int next = tokens.token(dash + 1).start();
            boolean apart = tokens.token(dash - 1).end() < tokens.token(dash).start();
            boolean glued = !tokens.form(dash).equals("-") && Character.isUpperCase(text.charAt(next));
            return (apart || glued) && tokens.token(dash).end() < next;
        }

        /** {@code Doha, Qatar}: a known place again, between a mark and the end. */
        private boolean isCountry(int mark, int j) {
            Phrases.Match country = rules.places().at(tokens.forms(), mark + 1);
            return tokens.isPunctuation(mark) && country != null && country.end() == j;
        }

        /** {@code Doha: The minister ...}: a paragraph and not a headline, where the speaker stands before the colon. */
        private boolean isSentence(Span line) {
            int end = line.end() - 1;
            while (end > line.start() && "\"”’»)".indexOf(text.charAt(end)) >= 0) {
                end--;
            }
            return line.length() > SHORTEST_LEDE && ".:!?؟".indexOf(text.charAt(end)) >= 0;
        }

        /** {@code ABU DHABI:} is a dateline by its capitals alone. */
        private boolean isUpperCase(int from, int to) {
            for (int k = from; k < to; k++) {
                if (!DatelineParser.isUpperCase(tokens.token(k).span().of(text))) {
                    return false;
                }
            }
            return from == start;
        }

        private boolean took(int next) {
            i = next;
            end = next;
            return true;
        }

        private boolean isDateline() {
            if (agency != null || service) {
                boolean alone = closed() == tokens.size() || tokens.form(end).equals(":");
                return place != null || placeSlot || date != null || hijri != null || alone || isBeforeVerb();
            }
            if (place == null) {
                return longLine && date != null && date.year() != null && isParted(end);
            }
            if (date == null && hijri == null) {
                return bylined || tokens.form(end).equals(":") || (longLine && isParted(end));
            }
            boolean alone = end == tokens.size() && parted;
            return isSure() && !isJoin(start) && (alone || (tokens.isPunctuation(end) && isClosing(tokens.form(end))));
        }

        /** {@code وام- أعلن}; asked last, since a text with a place or a day needs no list of verbs. */
        private boolean isBeforeVerb() {
            return longLine && closed() > end && rules.tenses().isVerb(tokens.form(closed()));
        }

        /** Without an agency, words before a date are a place if one begins with them, or if the year is printed. */
        private boolean isSure() {
            if (knownPlace) {
                return true;
            }
            Phrases.Match join = rules.marks().at(tokens.forms(), placeEnd);
            boolean prose = (join != null && join.value().equals("join day"))
                    || tokens.form(end).equals(",")
                    || tokens.form(end).equals("،");
            return !prose && ((date != null && date.year() != null) || hijri != null);
        }

        /** Past the marks that close a dateline. */
        private int closed() {
            int j = end;
            while (j < tokens.size() && j < end + 5 && isClosing(tokens.form(j))) {
                j++;
            }
            return j;
        }

        private @Nullable Day dated() {
            if (date == null) {
                return hijri == null ? null : Hijri.toGregorian(hijri);
            }
            return hijri == null ? date : Hijri.withYear(date, hijri);
        }

        private boolean isJoin(int index) {
            Phrases.Match match = rules.marks().at(tokens.forms(), index);
            return match != null && match.is("join");
        }

        /** Past marks, the words that join a date to its place, and an era glued to what follows. */
        private int skipMarks(int index) {
            int j = index;
            while (j < tokens.size()) {
                Phrases.Match match = rules.marks().at(tokens.forms(), j);
                if (match != null && isPassedOver(match, j)) {
                    j = match.end();
                } else if (tokens.isPunctuation(j) && (isSeparator(tokens.form(j)) || quotesAName(j))) {
                    j++;
                } else {
                    break;
                }
            }
            return j;
        }

        /** {@code - «وام»:}; in prose a word follows the quoted name. */
        private boolean quotesAName(int j) {
            Phrases.Match name = rules.agencies().at(tokens.forms(), j + 1);
            name = name == null ? rules.newspapers().at(tokens.forms(), j + 1) : name;
            return name != null && isQuoted(j + 1, name.end()) && closes(name.end() + 1);
        }

        private boolean isPassedOver(Phrases.Match match, int index) {
            boolean era = match.is("era") && index == end && date != null;
            return era || match.is("join");
        }
    }

    private static boolean isUpperCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    private static boolean isSeparator(String mark) {
        return "/\\-–—_ـ:،,.()[]|؛;".contains(mark);
    }

    private static boolean isClosing(String mark) {
        return "/\\-–—_ـ:.،,)]|".contains(mark);
    }

    private static boolean isQuote(String mark) {
        return mark.length() == 1 && "\"«»“”".contains(mark);
    }
}
