package org.sozialraum.lti.roster;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * What came out of reading a roster. The pages that were told before stay true in any case.
 *
 * <p>Only {@link ReadWhole} says anything about people who were <em>not</em> named: after the two others nobody may be
 * taken off a list for not having come.
 */
public sealed interface RosterOutcome permits RosterOutcome.ReadWhole, StoppedEarly, NotGiven {
    /** What was told. */
    RosterCount count();

    /**
     * To the last page.
     *
     * @param differences where to ask next time what has changed since this run began; to be kept as it is. Empty if the
     *     platform (Moodle for one) has no such thing, or names one to which our token must not go
     */
    record ReadWhole(RosterCount count, Optional<URI> differences) implements RosterOutcome {
        public ReadWhole {
            requireNonNull(count, "count is null");
            requireNonNull(differences, "differences is null");
        }
    }
}
