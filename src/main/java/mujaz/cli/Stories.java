package mujaz.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import mujaz.read.Take;
import org.jspecify.annotations.Nullable;

/**
 * Brings later takes of a story to the file of the first one: a few files are held back, in their order, whatever the number
 * of all.
 */
final class Stories implements Task.Queue {

    /** Files between one take and the next; a desk moves other items between them. */
    private static final int HELD = 16;

    /** Bytes; a take is a page of text. */
    private static final int LONGEST = 1 << 16;

    private final Task.Queue next;
    private final Desk desk;
    private final Deque<Held> held = new ArrayDeque<>();

    Stories(Task.Queue next, Desk desk) {
        this.next = next;
        this.desk = desk;
    }

    /** A file that waits for more of its story. */
    private static final class Held {

        private final Take take;
        private FileTask task;

        Held(FileTask task, Take take) {
            this.task = task;
            this.take = take;
        }
    }

    @Override
    public void add(Task task) throws OutputException {
        Take take = task instanceof FileTask file ? take(file) : null;
        if (take == null || !(task instanceof FileTask file)) {
            flush();
            next.add(task);
            return;
        }
        Held first = take.number() > 0 ? firstOf(take) : null;
        if (first != null) {
            first.task = first.task.with(file.takes().get(0));
            return;
        }
        held.add(new Held(file, take));
        if (held.size() > HELD) {
            next.add(held.remove().task);
        }
    }

    /** Hands on what is held back. */
    void flush() throws OutputException {
        while (!held.isEmpty()) {
            next.add(held.remove().task);
        }
    }

    private @Nullable Held firstOf(Take later) {
        for (Held first : held) {
            if (later.continues(first.take)) {
                return first;
            }
        }
        return null;
    }

    /** What the text begins with, or null where it cannot be a take. */
    private @Nullable Take take(FileTask task) {
        Source source = task.takes().get(0);
        if (source.page() || source.bytes().length > LONGEST) {
            return null;
        }
        try {
            return desk.take(TextDecoder.decode(source.bytes(), task.settings().charset())
                    .text());
        } catch (InputException e) {
            return null; // told when its turn comes
        }
    }
}
