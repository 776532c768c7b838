package org.sozialraum.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.login.PendingLogin;

/**
 * Tells from one launch that the platform's clock is off. A token is made after we have sent the browser to the platform
 * and before it comes back: a time outside of these two is wrong by at least the distance.
 */
final class ClockCheck {
    private static final Duration WHOLE_SECONDS = Duration.ofSeconds(1);
    /** Two clocks are never quite the same. */
    private static final Duration NEGLIGIBLE = Duration.ofMillis(500);

    private ClockCheck() {}

    /** How far the platform's clock is ahead at least, negative if behind; empty if it may be right. */
    static Optional<Duration> ahead(JsonNode claims, PendingLogin login, Instant now) {
        // Times are in whole seconds, so that a clock that is right is behind by up to one.
        Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong());
        Duration ahead = Duration.between(now, issued);
        Duration behind = Duration.between(issued.plus(WHOLE_SECONDS), login.createdAt());
        if (ahead.compareTo(NEGLIGIBLE) > 0) return Optional.of(ahead);
        return behind.compareTo(NEGLIGIBLE) > 0 ? Optional.of(behind.negated()) : Optional.empty();
    }
}
