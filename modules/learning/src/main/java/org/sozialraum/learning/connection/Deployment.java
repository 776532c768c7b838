package org.sozialraum.learning.connection;

import java.time.Instant;
import java.util.UUID;

/**
 * A place within a platform from which people come.
 *
 * @param platform name of the platform
 * @param id as the platform calls it
 */
public record Deployment(UUID connection, String platform, String id, State state, Instant firstSeen) {

    /** What was decided about it. */
    public enum State {
        APPROVED,
        /** Nobody has decided yet. */
        HELD,
        REFUSED
    }
}
