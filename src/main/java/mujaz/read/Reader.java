package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.model.Copy;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Release;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads a text as a release: headline, dateline, body, sign-off, noise. */
public final class Reader {

    private final LanguageSource languages;

    public Reader(LanguageSource languages) {
        this.languages = languages;
    }

    /**
     * Reads one release.
     *
     * @param name file name, {@code -} or id
     * @param copy the text of one release
     * @param language BCP 47 tag, or null to detect it
     */
    public Release read(String name, Copy copy, @Nullable String language) {
        String tag = language == null ? LanguageDetector.language(copy.text()) : language;
        return new Reading(name, copy, tag, languages.of(tag)).read(true, null);
    }

    /** Reads a release whose headline, or want of one, is known beforehand: the text holds no headline line. */
    public Release readBelow(@Nullable String headline, String name, Copy copy, @Nullable String language) {
        String tag = language == null ? LanguageDetector.language(copy.text()) : language;
        return new Reading(name, copy, tag, languages.of(tag)).read(false, headline);
    }

    /** One release: parts are taken off its lines, the outer ones first. */
    private static final class Reading {

        private static final int DEEPEST_STAMP = 3;

        private final String name;
        private final Copy copy;
        private final String text;
        private final String tag;
        private final Language language;
        private final Draft draft;
        private final Chrome chrome;
        private final List<Span> lines;
        private final List<Span> noise;
        private final Closing closing;
        private final DatelineFinder datelines;
        private final HeadlineFinder headlines;
        private final Body body;
        private final List<String> warnings = new ArrayList<>();

        Reading(String name, Copy copy, String tag, Language language) {
            this.name = name;
            this.copy = copy;
            this.text = copy.text();
            this.tag = tag;
            this.language = language;
            this.draft = new Draft(text, tag, language);
            this.chrome = draft.chrome;
            this.lines = draft.lines;
            this.noise = draft.noise;
            this.closing = new Closing(draft);
            this.datelines = new DatelineFinder(draft);
            this.headlines = new HeadlineFinder(draft);
            this.body = new Body(draft, headlines);
            this.warnings.addAll(copy.warnings());
        }

        Release read(boolean withHeadline, @Nullable String given) {
            takeOpeningStamp();
            takeService();
            takeRepeatedHeadline();
            closing.takeRest();
            closing.takeEnd();
            int at = datelines.datelineLine();
            DatelineParser.Found found = at < 0 ? null : datelines.datelineAt(at);
            found = found == null ? null : datelines.withLineBelow(at, found);
            int head = found == null ? stampBelowHeadline() : at;
            Span headline = withHeadline ? headlines.takeHeadline(head, found != null) : null;
            body.addAbove(Math.max(head, 0), headline);
            if (found == null) {
                body.addBody(Math.max(head, 0), headline);
            } else {
                body.addLede(at, found);
                body.addBody(at + 1, null);
            }
            Heading heading = headline == null ? null : Heading.of(text, headline, language);
            warn(heading, given, found);
            List<Span> paragraphs = body.paragraphs();
            Dateline dateline =
                    found == null ? null : new YearProof(text, language).of(found.dateline(), paragraphs, noise);
            noise.sort(null);
            Span title = heading == null ? null : heading.title();
            return new Release(
                    name, copy, tag, headline, title, given, dateline, paragraphs, closing.signOff(), noise, warnings);
        }

        /** {@code date 2025-12-02 TEXT}, as pages are stored, at the top or under the headline. */
        private void takeOpeningStamp() {
            for (int i = 0; i < lines.size() && i < DEEPEST_STAMP; i++) {
                if (tookHead(i, chrome.endOfOpeningStamp(text, lines.get(i)))) {
                    return;
                }
            }
        }

        /** {@code (SITE- Name of a Paper) TEXT}, at the top or under the headline. */
        private void takeService() {
            for (int i = 0; i < lines.size() && i < DEEPEST_STAMP; i++) {
                if (tookHead(i, chrome.endOfService(text, lines.get(i)))) {
                    return;
                }
            }
        }

        /** Whether something opens a line up to an end, which is noise. */
        private boolean tookHead(int index, int end) {
            Span line = lines.get(index);
            if (end == line.start()) {
                return false;
            }
            noise.add(Lines.trim(text, line.start(), end));
            lines.set(index, new Span(end, line.end()));
            return true;
        }

        /** A line that begins with the whole first line again, its dateline or lede behind it: two lines. */
        private void takeRepeatedHeadline() {
            if (lines.size() < 2 || lines.get(0).length() < HeadlineFinder.SHORTEST_REPEATED) {
                return;
            }
            Span headline = lines.get(0);
            Span line = lines.get(1);
            int end = line.start() + headline.length();
            if (end < line.end() && draft.isHeadlineAgain(new Span(line.start(), end), headline)) {
                noise.add(new Span(line.start(), end));
                lines.set(1, Lines.trim(text, end, line.end()));
            }
        }

        /** Without a dateline: the stamp of a site that took it off, below nothing but titles; or -1. */
        private int stampBelowHeadline() {
            for (int i = 1; i < lines.size() - 1 && i < DatelineFinder.DEEPEST_DATELINE; i++) {
                if (chrome.isStamp(text, lines.get(i))) {
                    return i;
                }
                if (!chrome.isNoise(text, lines.get(i - 1)) && !headlines.isHeadline(lines.get(i - 1), false, false)) {
                    return -1;
                }
            }
            return -1;
        }

        private void warn(@Nullable Heading heading, @Nullable String given, DatelineParser.@Nullable Found found) {
            if (heading == null && given == null) {
                warnings.add("no headline found");
            }
            if (found == null) {
                warnings.add("no dateline found");
            } else {
                warnOfDates(found.dateline());
            }
            if (heading != null && heading.take() > 0) {
                warnings.add("a later take of a story: its lead is in the first take; takes of one file are joined");
            }
            if (heading != null && heading.genre() != null) {
                warnings.add("a " + heading.genre() + ": no single news leads it");
            }
            if (draft.foreign) {
                warnings.add("paragraphs in another language are left out; --lang chooses it");
            }
            if (closing.isContinued()) {
                warnings.add("more takes of this story follow");
            }
            if (!tag.equals("ar") && !tag.equals("en")) {
                warnings.add("language " + tag + ": no rules for it, sentences are printed whole and actors left out");
            }
        }

        private void warnOfDates(Dateline dateline) {
            Day date = dateline.date();
            Day hijri = dateline.hijri();
            if (date == null) {
                warnings.add("no date in the dateline");
            } else if (hijri != null && !Hijri.agree(date, hijri)) {
                warnings.add("the dateline's days disagree: " + date.iso() + " and Hijri " + hijri.iso());
            }
        }
    }
}
