package mujaz.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.model.Copy;
import mujaz.model.Release;
import mujaz.model.Span;

/**
 * Joins the takes of a story that stand in one input, in whatever order they came: the later ones repeat its headline with
 * an ordinal, and go on without a dateline.
 */
final class Takes {

    private final LanguageSource languages;

    Takes(LanguageSource languages) {
        this.languages = languages;
    }

    /** One copy and its place in a story. */
    private record Take(Copy copy, Heading heading) {}

    /** The copies, those of one story joined where its first take is among them. */
    List<Copy> join(List<Copy> copies) {
        if (copies.size() < 2) {
            return copies;
        }
        Map<String, List<Take>> stories = new LinkedHashMap<>();
        boolean later = false;
        for (Copy copy : copies) {
            Language language = languages.of(LanguageDetector.language(copy.text()));
            List<Span> lines = Lines.of(copy.text());
            Span line = lines.isEmpty() ? new Span(0, 0) : lines.get(0);
            Heading heading = Heading.of(copy.text(), line, language);
            later |= heading.take() > 0;
            String title = language.normalizer().normalize(heading.title().of(copy.text()));
            stories.computeIfAbsent(title, story -> new ArrayList<>()).add(new Take(copy, heading));
        }
        if (!later) {
            return copies;
        }
        List<Copy> joined = new ArrayList<>();
        stories.values().forEach(story -> joined.addAll(joinStory(story)));
        return joined;
    }

    private List<Copy> joinStory(List<Take> story) {
        List<Take> takes = new ArrayList<>(story);
        takes.sort(Comparator.comparingInt(take -> take.heading().take()));
        boolean whole = takes.size() > 1
                && takes.get(0).heading().take() == 0
                && takes.get(1).heading().take() > 0;
        return whole ? List.of(joined(takes)) : takes.stream().map(Take::copy).toList();
    }

    /** The first take up to the end of its body, the bodies of the others, and the sign-off of the last. */
    private Copy joined(List<Take> takes) {
        Reader reader = new Reader(languages);
        StringBuilder text = new StringBuilder();
        Copy first = takes.get(0).copy();
        for (int i = 0; i < takes.size(); i++) {
            Copy copy = takes.get(i).copy();
            Release release = reader.read("", copy, null);
            List<Span> body = release.paragraphs();
            if (i == 0 && !body.isEmpty()) {
                text.append(copy.text(), 0, body.get(body.size() - 1).end());
            } else {
                body.forEach(paragraph -> text.append('\n').append(paragraph.of(copy.text())));
            }
            if (i == takes.size() - 1 && release.signOff() != null) {
                text.append('\n').append(release.signOff().span().of(copy.text()));
            }
        }
        List<String> warnings = new ArrayList<>(first.warnings());
        warnings.add(takes.size() + " takes joined");
        return new Copy(text.toString(), 0, true, first.wire(), warnings);
    }
}
