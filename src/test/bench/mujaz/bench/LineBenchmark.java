package mujaz.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mujaz.Mujaz;
import mujaz.language.Language;
import mujaz.language.ar.Arabic;
import mujaz.model.Copy;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Summary;
import mujaz.model.Token;
import mujaz.actor.ActorFinder;
import mujaz.model.Cast;
import mujaz.model.Scored;
import mujaz.read.Reader;
import mujaz.render.JsonRenderer;
import mujaz.score.Scorer;
import mujaz.segment.Segmenter;
import mujaz.select.Selector;
import mujaz.trim.Finisher;
import mujaz.trim.Trimmer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each stage takes of the time of the line, and the line as a whole: microseconds and bytes for one release. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class LineBenchmark {

    private static final int RELEASES = 256;
    private static final Length LIMIT = Length.DEFAULT.withWords(60);

    @Param({"400", "4000", "40000", "400000"})
    private int words;

    private final Language language = Arabic.language();
    private final Reader reader = new Reader(tag -> language);
    private final Mujaz mujaz = new Mujaz();
    private final JsonRenderer renderer = new JsonRenderer(false, false);
    private final List<Item> items = new ArrayList<>();
    private int next;

    /** A release after each stage. */
    private record Item(
            String text, Release release, List<Sentence> sentences, Cast cast, List<Scored> scored, Summary summary) {}

    @Setup
    public void makeReleases() {
        for (int i = 0; i < Math.max(2, RELEASES * 400 / words); i++) {
            String text = Releases.text(i, words);
            Release release = reader.read("-", Copy.of(text), "ar");
            List<Sentence> sentences = new Segmenter(language).segment(release);
            Cast cast = new ActorFinder(language).find(release, sentences);
            List<Scored> scored = new Scorer(language).score(release, sentences, cast);
            items.add(new Item(text, release, sentences, cast, scored, mujaz.summarize(text, Options.DEFAULT)));
        }
    }

    private Item item() {
        next = (next + 1) % items.size();
        return items.get(next);
    }

    /** The floor: tokens are made of the text and nothing more. */
    @Benchmark
    public List<Token> tokens() {
        String text = item().text;
        return language.tokenizer().tokens(text, new Span(0, text.length()));
    }

    @Benchmark
    public Release read() {
        return reader.read("-", Copy.of(item().text), null);
    }

    @Benchmark
    public List<Sentence> segment() {
        return new Segmenter(language).segment(item().release);
    }

    @Benchmark
    public Cast actors() {
        Item item = item();
        return new ActorFinder(language).find(item.release, item.sentences);
    }

    @Benchmark
    public List<Scored> score() {
        Item item = item();
        return new Scorer(language).score(item.release, item.sentences, item.cast);
    }

    /** Cutting and choosing together, for sentences are cut as they are looked at. */
    @Benchmark
    public List<Excerpt> choose() {
        Item item = item();
        FormSource forms = new Trimmer(language).variants(item.release, item.cast);
        List<Excerpt> chosen = new Selector(language).select(item.scored, forms, LIMIT);
        return new Finisher(language).finish(item.release, chosen, item.cast);
    }

    @Benchmark
    public Summary line() {
        return mujaz.summarize(item().text, Options.DEFAULT);
    }

    @Benchmark
    public byte[] json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(out, item().summary, null);
        return out.toByteArray();
    }
}
