package org.sozialraum.lti.http;

import java.time.Duration;

/**
 * How far a request to another server may go.
 *
 * @param connect until the connection stands
 * @param total until the last byte of the answer, redirects included
 * @param maximumBytes size of an answer's body
 * @param privateNetwork whether loopback and private addresses, and plain http, are allowed
 */
public record OutgoingLimits(Duration connect, Duration total, int maximumBytes, boolean privateNetwork) {

    public OutgoingLimits {
        if (!connect.isPositive() || !total.isPositive()) throw new IllegalArgumentException("limits must be positive");
        if (maximumBytes < 1) throw new IllegalArgumentException("maximumBytes must be positive");
    }

    /** Five seconds to connect, ten in all, one mebibyte, public addresses only. */
    public static OutgoingLimits standard() {
        return new OutgoingLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), 1024 * 1024, false);
    }

    /** The same, but private addresses and plain http are allowed: an administrator's decision. */
    public OutgoingLimits inPrivateNetwork() {
        return new OutgoingLimits(connect, total, maximumBytes, true);
    }
}
