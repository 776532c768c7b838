package org.sozialraum.learning.roster;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a reading ended. The pages told before stay true in any case. */
public sealed interface RosterEnd {
    /**
     * To the last page.
     *
     * @param changes where to ask next time what has changed since this reading began
     */
    record Whole(Optional<URI> changes) implements RosterEnd {}

    /** The LMS has forgotten what we knew; everybody has to be read. */
    record ChangesForgotten() implements RosterEnd {}

    /**
     * @param retryAfter what the LMS asked for, if it did ({@code Retry-After})
     * @param page where to go on, so that what was read is not read again; empty to begin anew
     */
    record Failed(RosterTrouble trouble, Optional<Duration> retryAfter, Optional<URI> page) implements RosterEnd {}
}
