package mujaz.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mujaz.language.LanguageSource;
import mujaz.model.Copy;
import mujaz.model.Release;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the takes of a story that stand in one input, in whatever order they came: the later ones repeat its headline with
 * an ordinal, and go on without a dateline.
 */
final class Takes {

    private final LanguageSource languages;

    Takes(LanguageSource languages) {
        this.languages = languages;
    }

    /** One of the copies and its place in a story. */
    private record Placed(int index, Copy copy, Take take) {}

    /** The copies, those of one story joined where its first take is among them. */
    List<Copy> join(List<Copy> copies) {
        if (copies.size() < 2) {
            return copies;
        }
        Map<String, List<Placed>> stories = new LinkedHashMap<>();
        boolean later = false;
        for (int i = 0; i < copies.size(); i++) {
            Take take = Take.of(languages, copies.get(i).text());
            later |= take.number() > 0;
            stories.computeIfAbsent(take.story(), story -> new ArrayList<>()).add(new Placed(i, copies.get(i), take));
        }
        return later ? joined(copies, stories.values()) : copies;
    }

    /** In the order of the copies; a story stands where the first of its takes came. */
    private List<Copy> joined(List<Copy> copies, Collection<List<Placed>> stories) {
        List<@Nullable Copy> joined = new ArrayList<>(copies);
        for (List<Placed> story : stories) {
            List<Placed> takes = new ArrayList<>(story);
            takes.sort(Comparator.comparingInt(placed -> placed.take().number()));
            if (takes.size() > 1 && takes.get(1).take().continues(takes.get(0).take())) {
                takes.forEach(placed -> joined.set(placed.index(), null));
                joined.set(story.get(0).index(), joined(takes));
            }
        }
        return joined.stream().filter(Objects::nonNull).toList();
    }

    /** The first take up to the end of its body, the bodies of the others, and the sign-off of the last. */
    private Copy joined(List<Placed> takes) {
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
