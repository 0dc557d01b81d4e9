package mujaz.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a reader has met so far, as he would look for them: by the words that their names open and end with, or among those of
 * whom he has read of late. So a text of any length costs the same for each of its names.
 */
final class Acquaintances {

    /** An office or pronoun means nobody of whom nothing was read while so many others were named. */
    private static final int RECENT = 256;

    private final List<ActorDraft> all = new ArrayList<>();
    private final Map<Integer, Set<ActorDraft>> byWord = new HashMap<>();
    private final Set<ActorDraft> byJoint = new LinkedHashSet<>();
    private final Set<ActorDraft> recent = new LinkedHashSet<>();

    /** All of them, in the order in which they were met. */
    List<ActorDraft> all() {
        return all;
    }

    /** Those who were mentioned last, the latest at the end. */
    Collection<ActorDraft> recent() {
        return recent;
    }

    void meet(ActorDraft draft) {
        all.add(draft);
    }

    /** Notes that one was mentioned by these forms. */
    void mention(ActorDraft draft, List<String> forms) {
        index(draft, forms);
        recent.remove(draft);
        recent.add(draft);
        if (recent.size() > RECENT) {
            recent.remove(recent.iterator().next());
        }
    }

    private void index(ActorDraft draft, List<String> forms) {
        for (String word : outer(forms)) {
            Set<ActorDraft> known = byWord.get(Identity.drift(word));
            if (known == null) {
                known = new HashSet<>();
                byWord.put(Identity.drift(word), known);
            }
            known.add(draft);
        }
        if (opensWithJoint(forms)) {
            byJoint.add(draft);
        }
    }

    /** All whose names may be the same as this one, and some others. */
    Collection<ActorDraft> like(List<String> forms) {
        if (opensWithJoint(forms)) {
            return all; // it may stand anywhere in a name
        }
        Collection<ActorDraft> like = new ArrayList<>(byJoint);
        for (String word : outer(forms)) {
            like.addAll(byWord.getOrDefault(Identity.drift(word), Set.of()));
        }
        return like;
    }

    /** The first two words and the last: names that are the same share one of them. */
    private static List<String> outer(List<String> forms) {
        return forms.size() <= 3 ? forms : List.of(forms.get(0), forms.get(1), forms.get(forms.size() - 1));
    }

    private static boolean opensWithJoint(List<String> forms) {
        return !forms.isEmpty() && Identity.isJoint(forms.get(0));
    }
}
