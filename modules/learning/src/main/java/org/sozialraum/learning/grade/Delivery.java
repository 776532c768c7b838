package org.sozialraum.learning.grade;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What became of one delivery. */
public sealed interface Delivery {
    /** @param lineItem the column, where it had to be found or added first */
    record Taken(Optional<URI> lineItem) implements Delivery {}

    /** @param retryAfter what the LMS asked for, if it did ({@code Retry-After}) */
    record Failed(Trouble trouble, Optional<Duration> retryAfter) implements Delivery {}
}
