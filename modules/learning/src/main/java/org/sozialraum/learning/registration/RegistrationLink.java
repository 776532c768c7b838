package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that connects one platform. Its secret is not known any more, only its hash.
 *
 * @param purpose for whom it was made, in an administrator's words
 */
public record RegistrationLink(
        UUID id, String purpose, Instant createdAt, Instant expiresAt, Optional<Instant> usedAt) {
    public RegistrationLink {
        requireNonNull(id, "id is null");
        requireNonNull(purpose, "purpose is null");
        requireNonNull(createdAt, "createdAt is null");
        requireNonNull(expiresAt, "expiresAt is null");
        requireNonNull(usedAt, "usedAt is null");
    }

    public boolean isOpen(Instant now) {
        return usedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
