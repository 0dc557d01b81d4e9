package mujaz.cli;

/** Each task is done before the next is read. */
final class OneByOne implements Task.Queue {

    private final Desk desk;
    private final Task.Sink sink;

    OneByOne(Desk desk, Task.Sink sink) {
        this.desk = desk;
        this.sink = sink;
    }

    @Override
    public void add(Task task) throws OutputException {
        task.run(desk, sink);
    }
}
