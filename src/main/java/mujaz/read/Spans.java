package mujaz.read;

import java.util.AbstractList;
import java.util.Arrays;
import mujaz.model.Span;

/** A list of spans in one array of numbers: a long text has millions of lines, and objects that live cost the collector. */
final class Spans extends AbstractList<Span> {

    private static final int FIRST_CAPACITY = 32;

    private long[] spans = new long[FIRST_CAPACITY];
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public Span get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        long span = spans[index];
        return new Span((int) (span >>> Integer.SIZE), (int) span);
    }

    @Override
    public Span set(int index, Span span) {
        Span before = get(index);
        spans[index] = number(span);
        return before;
    }

    @Override
    public void add(int index, Span span) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, 2 * size);
        }
        System.arraycopy(spans, index, spans, index + 1, size - index);
        spans[index] = number(span);
        size++;
        modCount++;
    }

    @Override
    public Span remove(int index) {
        Span removed = get(index);
        removeRange(index, index + 1);
        return removed;
    }

    @Override
    protected void removeRange(int from, int to) {
        System.arraycopy(spans, to, spans, from, size - to);
        size -= to - from;
        modCount++;
    }

    private static long number(Span span) {
        return ((long) span.start() << Integer.SIZE) | span.end();
    }
}
