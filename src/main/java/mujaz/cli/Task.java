package mujaz.cli;

/** A piece of work that depends on no other: a text, a record, or something to be told in its turn. */
interface Task {

    /** Does the work and hands over what becomes of it. */
    void run(Desk desk, Sink sink) throws OutputException;

    /** Takes outcomes in their order. */
    interface Sink {
        void put(Outcome outcome) throws OutputException;
    }

    /** Takes tasks in the order of the inputs, and sees to it that their outcomes keep that order. */
    interface Queue {
        void add(Task task) throws OutputException;
    }
}
