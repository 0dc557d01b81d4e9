package mujaz.read;

import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a dateline: it goes from piece to piece and stops at the first word that is none of them, the lede. The
 * fields are what was found so far.
 */
final class DatelineRun {

    private static final int LONGEST_PLACE = 5;

    private final LineHead head;
    private final LineTokens tokens;
    private final ReadingRules rules;
    private final DateParser dates;
    private final PlaceNames places;
    private final SourceNames sources;
    private final int start;
    private int i;
    private int end;
    private boolean placeSlot;
    private boolean knownPlace;
    private int placeEnd;
    private boolean service;
    private boolean parted;
    private boolean agencyRunIn;
    private boolean bylined;
    private boolean paper;
    private @Nullable String place;
    private @Nullable Day date;
    private @Nullable Day hijri;
    private @Nullable String agency;
    private @Nullable Span agencySpan;

    DatelineRun(LineHead head) {
        this.head = head;
        this.tokens = head.tokens;
        this.rules = head.rules;
        this.dates = new DateParser(head.language, tokens);
        this.places = new PlaceNames(head);
        this.sources = new SourceNames(head, dates);
        this.start = head.start;
        this.i = start;
        this.end = start;
    }

    /** The dateline, or null. */
    DatelineParser.@Nullable Found find() {
        boolean more = true;
        while (more && i < tokens.size()) {
            i = afterMarks(i);
            more = agency() || date() || newspaper() || place() || unknownAgency();
        }
        if (end == start || !isDateline()) {
            return null;
        }
        if (service && agency == null && !knownPlace && !isDated() && !bylined) {
            place = null; // a paper that no list knows
        }
        int closed = head.afterClosingMarks(end);
        Span span = tokens.span(start, closed - 1);
        int lede = closed < tokens.size() ? tokens.token(closed).start() : span.end();
        String agencyText = agencySpan == null ? null : agencySpan.of(head.text);
        return new DatelineParser.Found(new Dateline(span, place, dated(), hijri, agency, agencyText), lede);
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
        return tookName(match);
    }

    private Phrases.@Nullable Match agencyAt(int index) {
        Phrases.Match match = head.agencyAt(index);
        if (match == null && sources.isPairedAgency(index)) {
            match = head.agencyAt(index + 2);
        }
        boolean before = index == start || tokens.isPunctuation(index - 1) || index == end;
        boolean after = head.closes(match == null ? index : match.end()) || isDated() || agencyRunIn;
        return before && after ? match : null;
    }

    /** {@code (BERNAMA) --} after place and date, {@code /ABC/ -} after a known place. */
    private boolean unknownAgency() {
        if (agencySpan != null) {
            return false;
        }
        if (place != null && sources.isUnknownAgency(i)) {
            agencySpan = tokens.span(i, i);
            service = true;
            return took(i + 1);
        }
        int after = place != null && date != null ? sources.afterNameInBrackets(i) : i;
        if (after == i) {
            return false;
        }
        agencySpan = tokens.span(i, after - 1);
        return took(after);
    }

    /**
     * {@code الرياض - واس LEDE}, {@code دبي رويترز قالت}: nothing closes the agency, but a place that is known opens the line,
     * and where no mark parts them a verb the lede.
     */
    private boolean isAgencyRunIn(int placeEnd) {
        int next = afterMarks(placeEnd);
        Phrases.Match known = head.placeAt(i);
        boolean near = known != null && placeEnd <= known.end() + 1; // القدس المحتلة
        Phrases.Match service = near ? head.agencyAt(next) : null;
        return service != null
                && (next > placeEnd
                        || (head.paragraph && i == start && rules.tenses().isVerb(tokens.form(service.end()))));
    }

    private boolean isDated() {
        return date != null || hijri != null;
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
        Phrases.Match match = sources.paperAt(i);
        if (match != null && agency != null && head.closes(match.end())) {
            placeSlot = true;
            return took(match.end());
        }
        if (match == null || !tokens.isPunctuation(match.end())) {
            return false;
        }
        int next = afterMarks(head.isQuoted(i, match.end()) ? match.end() + 1 : match.end());
        if (head.agencyAt(next) != null) {
            placeSlot = true;
            agencyRunIn = true;
            place = match.value().isEmpty() ? null : match.value();
        } else if (head.placeAt(next) == null) {
            return false;
        }
        paper = true;
        return tookName(match);
    }

    /** A known place, or words before a date or an agency, or between an agency and a colon or the line's end. */
    private boolean place() {
        if (placeSlot) {
            return false;
        }
        Phrases.Match known = head.placeAt(i);
        Bylines.Found byline = Bylines.beforePlace(head, i);
        if (byline == null && known != null) {
            byline = Bylines.behindPlace(head, dates, i, known.end());
        }
        if (byline != null) {
            return tookByline(byline);
        }
        if (known != null && (isPlace(known.end()) || isAgencyRunIn(known.end()))) {
            return tookPlace(known.end());
        }
        int month = known == null ? i : dates.afterMonthAlone(known.end());
        if (known != null && month > known.end() && isPlaceBefore(month)) {
            return tookPlace(known.end()) && took(month);
        }
        int country = known == null ? places.afterCityOf(i) : i;
        if (country > i && isPlace(country)) {
            return tookPlace(country);
        }
        int j = known == null ? i : places.afterMarkInside(known.end());
        for (int words = 0; words < LONGEST_PLACE && places.mayNamePlace(i, j); words++) {
            j = places.afterWord(j);
            if (isPlace(j) || isAgencyRunIn(j)) {
                return tookPlace(j);
            }
        }
        return known != null && agency != null && tookPlace(known.end());
    }

    private boolean tookByline(Bylines.Found byline) {
        placeSlot = true;
        bylined = true;
        place = byline.place().of(head.text);
        return took(byline.end());
    }

    private boolean tookPlace(int placeEnd) {
        placeSlot = true;
        knownPlace = head.placeAt(i) != null;
        this.placeEnd = placeEnd;
        place = tokens.span(i, placeEnd - 1).of(head.text);
        int afterPaper = sources.afterPaper(placeEnd);
        int closed = Math.max(places.afterCountry(placeEnd), afterPaper);
        parted = closed > placeEnd || afterMarks(placeEnd) > placeEnd;
        service |= afterPaper > placeEnd;
        agencyRunIn = isAgencyRunIn(placeEnd);
        return took(closed);
    }

    private boolean isPlace(int placeEnd) {
        return isPlaceBefore(places.afterCountry(placeEnd))
                || (head.placeAt(i) != null && sources.afterPaper(placeEnd) > placeEnd);
    }

    /** Whether what follows at an index tells the words before it as a place. */
    private boolean isPlaceBefore(int index) {
        int next = afterMarks(index);
        if ((agencyAt(next) != null && next > index) || dates.at(next) != null) {
            return true;
        }
        Phrases.Match known = head.placeAt(i);
        if (known != null && known.end() == index && sources.isUnknownAgency(next)) {
            return true;
        }
        String mark = tokens.form(index);
        boolean closes = index >= tokens.size() || mark.equals(":") || mark.equals(")");
        boolean named = agency != null ? closes : paper && mark.equals(")");
        return named || (mark.equals(":") ? isBeforeColon(index, known) : isBeforeDash(index, known));
    }

    /** {@code Doha: The minister ...}, {@code RIYADH:}. */
    private boolean isBeforeColon(int colon, Phrases.@Nullable Match known) {
        boolean alone = colon == tokens.size() - 1 && known != null;
        boolean capitals =
                head.opensInCapitals(i, colon) && (head.paragraph || alone || (known != null && head.stopped));
        return !service && (capitals || isPlain(colon, known));
    }

    /** {@code DUBAI - LEDE}, {@code Dubai, UAE – LEDE}, {@code Dubai – The minister ...}. */
    private boolean isBeforeDash(int dash, Phrases.@Nullable Match known) {
        boolean parted = known == null
                ? head.paragraph && head.isSentenceBehind(dash)
                : isPlain(dash, known) && head.isParted(dash);
        boolean withCountry = known != null && known.end() < dash;
        boolean subject = known != null && head.isSubjectBehind(dash);
        return parted && (subject || withCountry || head.opensInCapitals(i, dash));
    }

    /** A known place, with its country or without, that opens a paragraph. */
    private boolean isPlain(int end, Phrases.@Nullable Match known) {
        return known != null
                && head.paragraph
                && i == start
                && (known.end() == end || places.isCountry(known.end(), end));
    }

    private boolean tookName(Phrases.Match name) {
        return took(head.isQuoted(i, name.end()) ? name.end() + 1 : name.end());
    }

    private boolean took(int next) {
        i = next;
        end = next;
        return true;
    }

    private boolean isDateline() {
        String next = tokens.form(end);
        if (agency != null || service) {
            boolean alone = head.afterClosingMarks(end) == tokens.size() || next.equals(":");
            return place != null || placeSlot || isDated() || alone || isBeforeVerb();
        }
        if (place == null) {
            return head.paragraph && date != null && date.year() != null && head.isParted(end);
        }
        if (!isDated()) {
            boolean inBrackets = paper && next.equals(")");
            return bylined || inBrackets || next.equals(":") || (head.paragraph && head.isParted(end));
        }
        if (isInCapitalsBeforeLede()) {
            return true;
        }
        boolean alone = end == tokens.size() && parted;
        return isSure() && !head.isJoin(start) && (alone || (tokens.isPunctuation(end) && LineHead.isClosing(next)));
    }

    /** {@code LONDON Dec 10 The council ...}: no mark parts a known city in capitals, its day and the lede. */
    private boolean isInCapitalsBeforeLede() {
        return knownPlace && head.paragraph && head.opensInCapitals(start, placeEnd) && head.startsWithCapital(end);
    }

    /** {@code وام- أعلن}; asked last, since a text with a place or a day needs no list of verbs. */
    private boolean isBeforeVerb() {
        int closed = head.afterClosingMarks(end);
        return head.paragraph && closed > end && rules.tenses().isVerb(tokens.form(closed));
    }

    /** Without an agency, words before a date are a place if one begins with them, or if the year is printed. */
    private boolean isSure() {
        if (knownPlace) {
            return true;
        }
        Phrases.Match join = head.markAt(placeEnd);
        boolean prose = (join != null && join.value().equals("join day"))
                || tokens.form(end).equals(",")
                || tokens.form(end).equals("،");
        return !prose && ((date != null && date.year() != null) || hijri != null);
    }

    private @Nullable Day dated() {
        if (date == null) {
            return hijri == null ? null : Hijri.toGregorian(hijri);
        }
        return hijri == null ? date : Hijri.withYear(date, hijri);
    }

    /** Past marks, and an era glued to what follows its date: {@code مواس}. */
    private int afterMarks(int index) {
        int next = head.afterMarks(index);
        Phrases.Match era = next == end && date != null ? head.markAt(next) : null;
        return era != null && era.is("era") ? head.afterMarks(era.end()) : next;
    }
}
