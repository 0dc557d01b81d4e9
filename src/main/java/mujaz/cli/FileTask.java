package mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Copy;

/**
 * A text or a page to be summarized.
 *
 * @param takes what was read, and other files that go on with its story
 * @param several whether other results may stand beside it
 */
record FileTask(List<Source> takes, boolean several, Settings settings) implements Task {

    String file() {
        return takes.get(0).file();
    }

    /** This task with one more take of its story. */
    FileTask with(Source take) {
        List<Source> all = new ArrayList<>(takes);
        all.add(take);
        return new FileTask(all, several, settings);
    }

    @Override
    public void run(Desk desk, Sink sink) throws OutputException {
        try {
            List<Copy> copies = new ArrayList<>(takes.size());
            for (Source take : takes) {
                copies.add(take.copy(settings, sink));
            }
            desk.summarize(file(), copies, several, sink);
        } catch (InputException e) {
            sink.put(Outcome.failure(file(), e, null));
        } catch (OutOfMemoryError e) {
            sink.put(Outcome.failure(file(), InputException.tooLarge(), null));
        }
    }
}
