package mujaz.render;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Labels;
import mujaz.model.Actor;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Excerpt;
import mujaz.model.Preset;
import mujaz.model.Summary;

/** The brief for a person to read, and to paste. */
public final class TextRenderer {

    private final Preset preset;
    private final int actors;
    private final boolean explain;

    /**
     * Makes a renderer.
     *
     * @param preset what the briefs are for: which parts are printed
     * @param actors at most so many key actors; 0 leaves them out
     * @param explain whether the brief is followed by the scores of all sentences
     */
    public TextRenderer(Preset preset, int actors, boolean explain) {
        this.preset = preset;
        this.actors = actors;
        this.explain = explain;
    }

    /** One brief, each line closed. */
    public String render(Summary summary, Labels labels) {
        StringBuilder out = new StringBuilder();
        switch (preset) {
            case BRIEF -> {
                appendLine(out, summary.release().headlineText());
                appendDateline(out, summary, labels, false);
                appendSentences(out, summary);
                appendActors(out, summary.cast().actors(), labels);
            }
            case BULLETIN -> {
                appendDateline(out, summary, labels, true);
                appendSentences(out, summary);
            }
            case ALERT, TICKER -> appendOneLine(out, summary);
        }
        if (explain) {
            Explanation.append(out, summary);
        }
        return out.toString();
    }

    private static void appendOneLine(StringBuilder out, Summary summary) {
        appendLine(out, summary.excerpts().isEmpty() ? summary.release().headlineText() : summary.text());
    }

    private static void appendDateline(StringBuilder out, Summary summary, Labels labels, boolean spoken) {
        Dateline dateline = summary.release().dateline();
        if (dateline != null) {
            appendLine(out, placeAndDate(dateline, labels, spoken));
        }
    }

    /** {@code Abu Dhabi, 24 July 2025}: without the agency, which a newsroom names in its own way. */
    private static String placeAndDate(Dateline dateline, Labels labels, boolean spoken) {
        String date = date(dateline, labels, spoken);
        String place = dateline.place();
        if (place == null) {
            return date;
        }
        return date.isEmpty() ? place : place + labels.separator() + " " + date;
    }

    private static String date(Dateline dateline, Labels labels, boolean spoken) {
        Day day = dateline.date();
        if (day != null) {
            return date(spokenOrNot(day, labels, spoken), day, labels.months());
        }
        Day hijri = dateline.hijri();
        if (hijri == null) {
            return "";
        }
        String date = date(spokenOrNot(hijri, labels, spoken), hijri, labels.hijriMonths());
        return hijri.year() == null ? date : date + " " + labels.hijriEra();
    }

    /** With the month as a word: figures and dashes change places in the middle of Arabic. */
    private static String date(String before, Day day, List<String> months) {
        String date = before + months.get(day.month() - 1);
        return day.year() == null ? date : date + " " + day.year();
    }

    private static String spokenOrNot(Day day, Labels labels, boolean spoken) {
        return spoken ? labels.spokenDay().apply(day.day()) : day.day() + " ";
    }

    private static void appendSentences(StringBuilder out, Summary summary) {
        separate(out);
        for (Excerpt excerpt : summary.excerpts()) {
            appendLine(out, excerpt.text());
        }
    }

    private void appendActors(StringBuilder out, List<Actor> all, Labels labels) {
        List<Actor> key = new ArrayList<>();
        for (Actor actor : all) {
            if (actor.central() && key.size() < actors) {
                key.add(actor);
            }
        }
        if (key.isEmpty()) {
            return;
        }
        separate(out);
        appendLine(out, labels.actors() + ":");
        for (Actor actor : key) {
            String role = actor.role();
            appendLine(out, role == null ? actor.name() : actor.name() + labels.separator() + " " + role);
        }
    }

    static void separate(StringBuilder out) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    /** A part of the brief on one line of its own, even where the release broke it. */
    static void appendLine(StringBuilder out, String text) {
        int start = out.length();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = out.length() > start;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        if (out.length() > start) {
            out.append('\n');
        }
    }
}
