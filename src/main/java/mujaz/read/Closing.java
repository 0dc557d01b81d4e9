package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.SignOff;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes sign-off, closing marks and what a site adds below off the end of a release. */
final class Closing {

    private static final int MOST_END_LINES = 12;

    /** The line of the source included. */
    private static final int MOST_BELOW_SOURCE = 4;

    private final String text;
    private final Language language;
    private final Chrome chrome;
    private final Draft draft;
    private final List<Span> lines;
    private final List<Span> noise;
    private @Nullable SignOff signOff;

    Closing(Draft draft) {
        this.text = draft.text;
        this.language = draft.language;
        this.chrome = draft.chrome;
        this.draft = draft;
        this.lines = draft.lines;
        this.noise = draft.noise;
    }

    @Nullable
    SignOff signOff() {
        return signOff;
    }

    /** A disclaimer, what asks for comments, or what a site says of itself below the source of a story, and all below it. */
    void takeRest() {
        for (int i = 2; i < lines.size(); i++) {
            if (chrome.marks().openRest(text, lines.get(i)) || isSourceBelowStory(i)) {
                List<Span> rest = lines.subList(i, lines.size());
                noise.addAll(rest);
                rest.clear();
            }
        }
    }

    private boolean isSourceBelowStory(int index) {
        return index >= lines.size() - MOST_BELOW_SOURCE
                && chrome.marks().nameSource(text, lines.get(index))
                && draft.endsWithStop(lines.get(index - 1));
    }

    /** Takes sign-off and closing noise off the end of the lines. */
    void takeEnd() {
        SignOffFinder finder = new SignOffFinder(language);
        for (int steps = 0; steps < MOST_END_LINES && !lines.isEmpty(); steps++) {
            int last = lines.size() - 1;
            Span line = lines.get(last);
            if (last > 0 && isEndNoise(finder, line)) {
                noise.add(line);
                lines.remove(last);
            } else if (!takeStamp(last, line) && !takeSignOff(finder, last, line) && !takeGlued(last, line)) {
                return;
            }
        }
    }

    private boolean isEndNoise(SignOffFinder finder, Span line) {
        boolean signed = chrome.isSignature(text, line)
                && (language.boundaries().capitals() || draft.endsWithStop(lines.get(lines.size() - 2)));
        boolean noise = chrome.isNoise(text, line) || chrome.isInitials(text, line) || signed;
        boolean open = signOff == null && !chrome.marks().open(text, line);
        return noise && !(open && finder.find(text, line) != null);
    }

    /** {@code // يتبع // 11:02 ت م}: the stamp on the line of the end mark. */
    private boolean takeStamp(int index, Span line) {
        int slash = text.lastIndexOf("//", line.end() - 1);
        if (slash < line.start() || slash + 2 >= line.end()) {
            return false;
        }
        Span rest = Lines.trim(text, slash + 2, line.end());
        if (rest.isEmpty() || !chrome.isNoise(text, rest)) {
            return false;
        }
        noise.add(rest);
        lines.set(index, Lines.trim(text, line.start(), slash + 2));
        return true;
    }

    /** {@code ... the park. (@handle)}. */
    private boolean takeGlued(int index, Span line) {
        int end = new GluedEnds(language, chrome).marks(text, line);
        if (end == line.end()) {
            return false;
        }
        noise.add(new Span(end, line.end()));
        lines.set(index, Lines.trim(text, line.start(), end));
        return true;
    }

    private boolean takeSignOff(SignOffFinder finder, int index, Span line) {
        if (signOff != null) {
            return false;
        }
        SignOff found = finder.find(text, line);
        if (found == null) {
            return false;
        }
        Span rest = Lines.trim(text, line.start(), found.span().start());
        if (rest.isEmpty() && index == 0) {
            return false;
        }
        signOff = found;
        if (rest.isEmpty()) {
            lines.remove(index);
        } else {
            lines.set(index, rest);
        }
        return true;
    }

    boolean isContinued() {
        if (signOff == null) {
            return false;
        }
        LineTokens tokens = LineTokens.of(text, signOff.span(), language);
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = language.reading().marks().at(tokens.forms(), i);
            if (match != null && match.is("more")) {
                return true;
            }
        }
        return false;
    }
}
