package org.sozialraum.learning.connection;

import java.time.Instant;
import java.util.UUID;

/**
 * A learning platform that this installation is connected with.
 *
 * @param issuer and client id together name the registration at the platform
 * @param approved deployments that are let in
 * @param held deployments that wait for a decision
 */
public record Connection(
        UUID id,
        String name,
        String issuer,
        String clientId,
        Source source,
        State state,
        Instant since,
        int approved,
        int held) {

    /** How it came here. */
    public enum Source {
        /** Somebody wrote a file for it. */
        FILE,
        /** The platform registered itself. */
        REGISTRATION
    }

    /** Whether it may send people. */
    public enum State {
        ON,
        /** An administrator has switched it off. */
        SWITCHED_OFF,
        /** Its file has gone. */
        FILE_GONE
    }
}
