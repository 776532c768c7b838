package org.sozialraum.learning.registration;

import java.util.Optional;
import java.util.UUID;

/** Where registrations can be renewed, for those platforms that let us. */
public interface RenewalAccesses {
    Optional<RenewalAccess> of(UUID connection);

    /** In place of what was known before. */
    void keep(UUID connection, RenewalAccess access);
}
