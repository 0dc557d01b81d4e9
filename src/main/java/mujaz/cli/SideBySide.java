package mujaz.cli;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Several tasks at a time: one thread reads, some work, and the one that called puts the outcomes out in the order in which
 * their tasks were read. However long one of them takes, no more than a few are read ahead.
 */
final class SideBySide implements Task.Queue {

    /** Tasks read and not yet put out, for each that is worked at. */
    private static final int AHEAD = 8;

    /** Reads inputs, and hands what is to be done to a queue. */
    interface Source {
        void read(Task.Queue queue) throws OutputException;
    }

    private final Desk desk;
    private final ExecutorService workers;
    private final BlockingQueue<Future<List<Outcome>>> inOrder;
    private final FutureTask<List<Outcome>> end = new FutureTask<>(List::of);
    private @Nullable Throwable failure;

    private SideBySide(int jobs, Desk desk) {
        this.desk = desk;
        this.workers = Executors.newFixedThreadPool(jobs, SideBySide::daemon);
        this.inOrder = new ArrayBlockingQueue<>(AHEAD * jobs);
    }

    /** Reads a source to its end and puts out what becomes of it. */
    static void run(int jobs, Desk desk, Task.Sink sink, Source source) throws OutputException {
        SideBySide tasks = new SideBySide(jobs, desk);
        Thread reader = daemon(() -> tasks.read(source));
        reader.start();
        try {
            tasks.putOut(sink);
        } finally {
            // A reader that waits for input hears of it when some comes, if the program lasts so long.
            reader.interrupt();
            tasks.workers.shutdownNow();
        }
    }

    /** None keeps the program from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private void read(Source source) {
        try {
            source.read(this);
        } catch (Throwable e) {
            failure = e; // the end that follows makes it known to the other thread
        }
        try {
            inOrder.put(end);
        } catch (InterruptedException e) {
            // Nobody waits for the end.
        }
    }

    @Override
    public void add(Task task) throws OutputException {
        FutureTask<List<Outcome>> future = new FutureTask<>(() -> outcomes(task));
        try {
            inOrder.put(future);
        } catch (InterruptedException e) {
            throw interrupted();
        }
        workers.execute(future);
    }

    private List<Outcome> outcomes(Task task) throws OutputException {
        List<Outcome> outcomes = new ArrayList<>();
        task.run(desk, outcomes::add);
        return outcomes;
    }

    private void putOut(Task.Sink sink) throws OutputException {
        try {
            for (Future<List<Outcome>> next = inOrder.take(); next != end; next = inOrder.take()) {
                for (Outcome outcome : next.get()) {
                    sink.put(outcome);
                }
            }
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            failure = e.getCause();
        }
        if (failure != null) {
            // Foreseen failures are outcomes; this one is a fault of the program.
            throw new IllegalStateException(failure);
        }
    }

    private static OutputException interrupted() {
        return new OutputException("the output", new InterruptedIOException("interrupted"));
    }
}
