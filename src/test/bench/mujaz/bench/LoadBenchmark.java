package mujaz.bench;

import java.util.concurrent.TimeUnit;
import mujaz.Mujaz;
import mujaz.language.Language;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a start pays for language data: once in each of several new virtual machines, in milliseconds. Classes are loaded from
 * the jar here, without the archive that the launcher has, so that the figures are upper bounds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 15, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class LoadBenchmark {

    /** All lists of Arabic. */
    @Benchmark
    public Language arabic() {
        return Arabic.language();
    }

    /** All lists of English. */
    @Benchmark
    public Language english() {
        return English.language();
    }

    /** The lists and the model of names, and one short release. */
    @Benchmark
    public Summary first() {
        return new Mujaz().summarize("أبوظبي في 5 مايو / وام / افتتح سالم المري الجسر اليوم.", Options.DEFAULT);
    }
}
