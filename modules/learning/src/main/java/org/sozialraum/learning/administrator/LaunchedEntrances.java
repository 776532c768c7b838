package org.sozialraum.learning.administrator;

import java.time.Instant;
import java.util.Optional;

/** Doors that a launch has opened for an administrator of a platform. */
public interface LaunchedEntrances {
    /** Remembers a door by the hash of its token, and forgets those whose time is over. */
    void add(String tokenHash, AdministratorName administrator, Instant at, Instant expiresAt);

    boolean isOpen(String tokenHash, Instant at);

    /** Goes through: of two who try at once, one gets the name. */
    Optional<AdministratorName> use(String tokenHash, Instant at);
}
