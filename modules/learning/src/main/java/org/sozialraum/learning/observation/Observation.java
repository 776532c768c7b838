package org.sozialraum.learning.observation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The same thing, seen once or often.
 *
 * @param number that came with it the last time: a status of HTTP, or seconds; 0 where there is none
 * @param times how often
 */
public record Observation(Observed seen, int number, int times, Instant first, Instant last) {
    public Observation {
        requireNonNull(seen, "seen is null");
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        if (times < 1) throw new IllegalArgumentException("times must be 1 or more, is " + times);
    }

    public static Observation once(Observed seen, int number, Instant at) {
        return new Observation(seen, number, 1, at, at);
    }

    /** Both together. */
    public Observation and(Observation later) {
        return new Observation(seen, later.number, times + later.times, first, later.last);
    }
}
