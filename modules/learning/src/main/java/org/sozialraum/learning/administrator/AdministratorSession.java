package org.sozialraum.learning.administrator;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.sozialraum.curriculum.Language;

/**
 * An administrator who has logged in.
 *
 * @param tokenHash of the secret in the browser's cookie
 * @param language chosen in the rooms; empty: the browser's
 */
public record AdministratorSession(
        String tokenHash, AdministratorName administrator, Optional<Language> language, Instant expiresAt) {
    public AdministratorSession {
        requireNonNull(tokenHash, "tokenHash is null");
        requireNonNull(administrator, "administrator is null");
        requireNonNull(language, "language is null");
        requireNonNull(expiresAt, "expiresAt is null");
    }
}
