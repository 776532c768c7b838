package org.sozialraum.learning.administrator;

import java.time.Instant;
import java.util.Optional;

/** Everybody who may log in to the administrators' rooms. */
public interface Administrators {
    boolean any();

    Optional<PasswordHash> passwordOf(AdministratorName name);

    /** Adds one, or gives the one of this name another password. */
    void save(AdministratorName name, PasswordHash password, Instant at);
}
