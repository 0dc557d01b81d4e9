package mujaz.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a reader has met so far, as he would look for them: by the words that their names open and end with, or among those of
 * whom he has read of late. So a text of any length costs the same for each of its names.
 */
final class Acquaintances {

    /** An office or pronoun means nobody of whom nothing was read while so many others were named. */
    private static final int RECENT = 256;

    private final List<ActorDraft> all = new ArrayList<>();
    private final List<ActorDraft> recent = new ArrayList<>();

    /** By the word of names of one word. */
    private final Map<Integer, List<ActorDraft>> bySingle = new HashMap<>();

    /** By the words of longer names that they may be shortened to. */
    private final Map<Integer, List<ActorDraft>> byWord = new HashMap<>();

    /** By two words of a name together: single words are too common, there are many of each given name. */
    private final Map<Integer, List<ActorDraft>> byPair = new HashMap<>();

    /** All of them, in the order in which they were met. */
    List<ActorDraft> all() {
        return all;
    }

    /** Those who were mentioned last: by their last sentence, and by when they were met, the latest first. */
    List<ActorDraft> recent() {
        return recent;
    }

    void meet(ActorDraft draft) {
        all.add(draft);
        learn(draft, draft.forms());
    }

    /** Notes that one is called by these forms as well. */
    void learn(ActorDraft draft, List<String> name) {
        List<String> forms = Identity.joined(name);
        for (int key : words(forms)) {
            add(draft, forms.size() == 1 ? bySingle : byWord, key);
        }
        for (int key : pairs(forms)) {
            add(draft, byPair, key);
        }
    }

    private static void add(ActorDraft draft, Map<Integer, List<ActorDraft>> index, Integer key) {
        List<ActorDraft> known = index.get(key);
        if (known == null) {
            known = new ArrayList<>(1);
            index.put(key, known);
        }
        known.add(draft);
    }

    /** Notes that one was mentioned. */
    void mention(ActorDraft draft) {
        if (!recent.remove(draft) && recent.size() == RECENT) {
            recent.remove(RECENT - 1);
        }
        int at = 0;
        while (at < recent.size() && recent.get(at).isLater(draft)) {
            at++;
        }
        recent.add(at, draft);
    }

    /** All whose names may be the same as this one, and some others; one may be among them more than once. */
    List<ActorDraft> like(List<String> name) {
        List<String> forms = Identity.joined(name);
        List<ActorDraft> like = new ArrayList<>();
        for (int key : words(forms)) {
            like.addAll(bySingle.getOrDefault(key, List.of()));
            if (forms.size() == 1) {
                like.addAll(byWord.getOrDefault(key, List.of()));
            }
        }
        for (int key : pairs(forms)) {
            like.addAll(byPair.getOrDefault(key, List.of()));
        }
        return like;
    }

    /** The words that a name of one word may be the same by: the first two, the last two, and a joint anywhere. */
    private static int[] words(List<String> forms) {
        int size = forms.size();
        int[] words = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (i < 2 || i >= size - 2 || Identity.isJoint(forms.get(i))) {
                words[n++] = Identity.drift(forms.get(i));
            }
        }
        return Arrays.copyOf(words, n);
    }

    /**
     * The pairs of words of which two names that are the same share one: of the first two words, of the two after a kind of
     * state, of both ends, of a family name of two words at the end, of a joint and the word after it.
     */
    private static int[] pairs(List<String> forms) {
        int last = forms.size() - 1;
        int[] pairs = new int[forms.size()];
        int n = 0;
        for (int i = 0; i < last; i++) {
            if (i < 2 || i == last - 1 || Identity.isJoint(forms.get(i))) {
                pairs[n++] = pair(forms.get(i), forms.get(i + 1));
            }
        }
        if (last > 1) {
            pairs[n++] = pair(forms.get(0), forms.get(last));
        }
        return Arrays.copyOf(pairs, n);
    }

    private static int pair(String first, String second) {
        return 31 * Identity.drift(first) + Identity.drift(second);
    }
}
