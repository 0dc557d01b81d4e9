package mujaz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mujaz.cli.Texts;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;

/** The library: one object, any number of threads. */
class MujazTest {

    private static final int THREADS = 8;

    @Test
    void theUsualBriefNeedsATextAlone() {
        Summary summary = new Mujaz().summarize(Texts.ENGLISH, Options.DEFAULT);
        assertThat(summary.release().headlineText()).isEqualTo("Harbour Authority opens new ferry terminal in Lisbon");
        assertThat(summary.text()).startsWith("The Harbour Authority opened a new ferry terminal in Lisbon");
        assertThat(summary.excerpts()).hasSizeBetween(1, 3);
    }

    /** All begin at once on an object that has loaded nothing yet. */
    @Test
    void manyThreadsFindWhatOneFinds() throws Exception {
        List<String> texts = texts();
        List<Summary> alone = summaries(new Mujaz(), texts);
        Mujaz shared = new Mujaz();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Summary>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> summaries(shared, texts));
            }
            for (Future<List<Summary>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            for (String text : Texts.all()) {
                texts.add(text.replace("Teles", "Teles" + i).replace("الناصري", "الناصري " + i));
            }
        }
        texts.add("Un texte en français, pour que la langue soit une autre que celles que nous connaissons le mieux.");
        return texts;
    }

    private static List<Summary> summaries(Mujaz mujaz, List<String> texts) {
        List<Summary> summaries = new ArrayList<>();
        for (String text : texts) {
            summaries.add(mujaz.summarize(text, Options.DEFAULT));
        }
        return summaries;
    }
}
