package org.sozialraum.learning;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param more whether another page follows
 */
public record Slice<T>(List<T> entries, int number, boolean more) {
    public static final int SIZE = 25;
    private static final int LAST = 10_000;

    public Slice {
        entries = List.copyOf(entries);
    }

    /** @param number asked for by anybody; what is no page becomes the nearest one */
    public static <T> Slice<T> read(int number, Source<T> source) {
        int page = Math.clamp(number, 1, LAST);
        List<T> found = source.list((page - 1) * SIZE, SIZE + 1);
        return new Slice<>(found.subList(0, Math.min(SIZE, found.size())), page, found.size() > SIZE);
    }

    /** A long list, in an order of its own. */
    public interface Source<T> {
        /**
         * @param from number of the first entry, from 0
         * @param most how many at most
         */
        List<T> list(int from, int most);
    }
}
