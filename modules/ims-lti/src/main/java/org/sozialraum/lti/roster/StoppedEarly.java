package org.sozialraum.lti.roster;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.sozialraum.lti.token.NotNow;

/**
 * The roster was not read to its end.
 *
 * @param count what was told before; may be nothing
 * @param retryAfter how long the platform asks to wait, if it did
 * @param page the one that was not read, where it makes sense to go on there: {@link RosterRequest#goingOnAt}
 * @param reason for a log and an administrator: status, address, the start of an unexpected page; no token, no member
 */
public record StoppedEarly(RosterCount count, Why why, Optional<Duration> retryAfter, Optional<URI> page, String reason)
        implements RosterOutcome {

    /** What came in the way. */
    public enum Why {
        /** No answer: switched off, too slow, or an address that we must not ask. */
        UNREACHABLE(true, "Try again later; if it stays so, check that this server may reach the platform."),
        /** An error of the platform's own, a web page where data was due, or more data than an answer may hold. */
        PLATFORM_ERROR(
                true, "Try again later; if it stays so, ask for smaller pages or show it to the platform's operator."),
        /** It asks us to wait. */
        BUSY(true, "Try again, but not before the time that the platform has named."),
        /** JSON, or something like it, but no list of members. */
        NO_ROSTER_IN_ANSWER(true, "Try again later; if it stays so, show it to the platform's operator."),
        /** A next page that the platform has named is not there any more. */
        NEXT_PAGE_GONE(true, "Read again from the first page."),
        /** The next page lies on another origin; it was not asked, because our token would have gone there. */
        NEXT_PAGE_ELSEWHERE(
                false,
                "The platform must name its pages at its own address: often a proxy hides its host, port or https."),
        /** The pages go round in a circle: what lies behind them cannot be known. */
        GOES_ROUND(false, "Show it to the platform's operator: its next pages lead back to earlier ones."),
        /** There are more pages than we read. */
        ENDLESS(false, "Ask for larger pages; if that does not help, the platform's next pages never end.");

        private final boolean mayPass;
        private final String wayOut;

        Why(boolean mayPass, String wayOut) {
            this.mayPass = mayPass;
            this.wayOut = wayOut;
        }

        /** Whether the same request may work later, although nobody changes anything. */
        public boolean mayPass() {
            return mayPass;
        }

        /** What to do, for an administrator. */
        public String wayOut() {
            return wayOut;
        }
    }

    static StoppedEarly at(URI page, RosterCount count, NotNow trouble) {
        Why why = switch (trouble.cause()) {
            case UNREACHABLE -> Why.UNREACHABLE;
            case PLATFORM_ERROR -> Why.PLATFORM_ERROR;
            case BUSY -> Why.BUSY;
        };
        return new StoppedEarly(count, why, trouble.retryAfter(), Optional.of(page), trouble.reason());
    }

    static StoppedEarly because(RosterCount count, Why why, String reason) {
        return new StoppedEarly(count, why, Optional.empty(), Optional.empty(), reason);
    }
}
