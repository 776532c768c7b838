package org.sozialraum.lti.keys;

import java.time.Duration;

/**
 * When our signing keys change.
 *
 * @param signsFor how long a key signs before the next one takes over
 * @param publishedBefore how long a key is published before it signs, so that platforms have fetched it
 * @param publishedAfter how long a key stays published after its successor took over
 */
public record KeyRotation(Duration signsFor, Duration publishedBefore, Duration publishedAfter) {

    public KeyRotation {
        if (publishedBefore.isNegative() || publishedAfter.isNegative())
            throw new IllegalArgumentException("overlap must not be negative");
        if (signsFor.compareTo(publishedBefore) <= 0)
            throw new IllegalArgumentException("a key must sign longer than its successor is published ahead");
    }

    /** A new key each 90 days, published two days ahead, and two days after. */
    public static KeyRotation standard() {
        return new KeyRotation(Duration.ofDays(90), Duration.ofDays(2), Duration.ofDays(2));
    }
}
