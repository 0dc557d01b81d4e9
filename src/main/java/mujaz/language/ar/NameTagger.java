package mujaz.language.ar;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Asks the model once for each sentence of a text. All stages that need names of the text, finding and cutting, come to it one
 * after the other in the same thread.
 */
final class NameTagger {

    private final String resource;

    @SuppressWarnings("ThreadLocalUsage") // a language is made once
    private final ThreadLocal<Tagged> last = new ThreadLocal<>();

    private volatile @Nullable NameModel model;

    NameTagger(String resource) {
        this.resource = resource;
    }

    /** One that asks this model. */
    NameTagger(NameModel model) {
        this("");
        this.model = model;
    }

    /** The labels of the sentences of the text that was read last. */
    private record Tagged(WeakReference<String> text, Map<Span, int[]> labels, boolean news) {}

    /** Labels all sentences of a text together. */
    void read(String text, List<ArabicWords> sentences, boolean news) {
        List<int[]> labels = model().labels(sentences, news);
        Map<Span, int[]> bySpan = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            bySpan.put(sentences.get(i).sentence(), labels.get(i));
        }
        last.set(new Tagged(new WeakReference<>(text), bySpan, news));
    }

    /** What the words of a sentence are taken for; a sentence that was not read with its text is judged alone. */
    @SuppressWarnings("ReferenceEquality") // the text itself, not one that reads the same
    NameTags tags(ArabicWords words) {
        Tagged tagged = last.get();
        boolean same = tagged != null && tagged.text().get() == words.text();
        int[] labels = tagged != null && same ? tagged.labels().get(words.sentence()) : null;
        boolean read = labels != null && labels.length == words.size();
        boolean news = tagged != null && same && tagged.news();
        return new NameTags(labels != null && read ? labels : model().labels(words, news), news);
    }

    /** Loaded with the first sentence that is searched; two threads may both load it, and both are right. */
    private NameModel model() {
        NameModel loaded = model;
        if (loaded == null) {
            loaded = NameModel.load(resource);
            model = loaded;
        }
        return loaded;
    }
}
