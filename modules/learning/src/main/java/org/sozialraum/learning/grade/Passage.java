package org.sozialraum.learning.grade;

import java.time.Instant;
import java.util.Optional;

/** Where a grade is on its way to the LMS. */
public sealed interface Passage {
    /** The LMS has said that it took it. */
    record Arrived(Instant at) implements Passage {}

    /**
     * It is tried again by itself.
     *
     * @param tries deliveries that failed so far
     * @param trouble why the last one failed, empty before the first
     */
    record OnItsWay(int tries, Instant nextTry, Optional<Trouble> trouble) implements Passage {}

    /** The activity has no grade column, so there is nowhere to bring it. */
    record NotWanted() implements Passage {}
}
