package org.sozialraum.benchmarks;

import java.util.Arrays;

/** How long each of many equal things took. */
final class Timing {
    private final long[] sorted;
    private final long wallNanos;

    /**
     * @param nanos of each thing
     * @param wallNanos from the first beginning to the last end
     */
    Timing(long[] nanos, long wallNanos) {
        this.sorted = nanos.clone();
        this.wallNanos = wallNanos;
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    double perSecond() {
        return count() * 1e9 / wallNanos;
    }

    /** @param percent such as 99 */
    double millisAt(int percent) {
        int index = (int) Math.ceil(count() * percent / 100.0) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }
}
