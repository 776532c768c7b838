package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A registration or a renewal, kept for those who look after the installation.
 *
 * @param connection whose it is; empty for a registration that failed: nobody was connected by it
 */
public record RegistrationReport(UUID id, Instant at, Kind kind, Optional<UUID> connection, RegistrationTalk talk) {
    public RegistrationReport {
        requireNonNull(id, "id is null");
        requireNonNull(at, "at is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(talk, "talk is null");
        boolean connects = kind == Kind.RENEWAL || talk.succeeded();
        if (connects != connection.isPresent()) {
            throw new IllegalArgumentException("only a failed registration has no connection");
        }
    }

    /** Who began. */
    public enum Kind {
        /** A platform has opened our registration address. */
        REGISTRATION,
        /** An administrator of this installation wanted a platform to know what has changed about us. */
        RENEWAL
    }
}
