package org.sozialraum.lti.token;

import java.time.Duration;
import java.util.Optional;

/**
 * The platform, or the way to it, is in trouble; the same request may work later.
 *
 * @param retryAfter how long the platform asks to wait ({@code Retry-After}, RFC 9110, 10.2.3), if it did
 * @param reason for a log and an administrator: step, address, status, the start of an unexpected page; never a token
 */
public record NotNow(Cause cause, Optional<Duration> retryAfter, String reason)
        implements TokenOutcome, ServiceOutcome {
    /** Without the start of the page that came. */
    @Override
    public String toString() {
        return "NotNow[" + cause + ", " + retryAfter + "]";
    }

    /** Where the trouble lies. */
    public enum Cause {
        /** No answer: switched off, too slow, or an address that we must not ask. */
        UNREACHABLE,
        /** An error of the platform's own (5xx), or a page where data was due. */
        PLATFORM_ERROR,
        /** It asks us to wait (429, or 503 with {@code Retry-After}). */
        BUSY
    }
}
