package org.sozialraum.lti.grades;

import java.time.Duration;
import java.util.Optional;
import org.sozialraum.lti.token.NotNow;

/**
 * It did not work, and waiting may help.
 *
 * @param retryAfter how long the platform asks to wait, if it did
 * @param reason for a log and an administrator: status, address, the start of an unexpected page; no token, no name
 */
public record RetryLater(NotNow.Cause cause, Optional<Duration> retryAfter, String reason) implements Setback {
    static RetryLater because(NotNow notNow) {
        return new RetryLater(notNow.cause(), notNow.retryAfter(), notNow.reason());
    }

    static RetryLater unreadable(String reason) {
        return new RetryLater(NotNow.Cause.PLATFORM_ERROR, Optional.empty(), reason);
    }
}
