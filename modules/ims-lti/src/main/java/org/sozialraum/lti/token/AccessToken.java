package org.sozialraum.lti.token;

import java.time.Instant;
import java.util.Set;

/**
 * A key to a platform's services.
 *
 * @param value opaque; never shown or logged
 * @param scopes what it really allows, which may be less than was asked for (RFC 6749, 5.1)
 * @param expiresAt when the platform stops taking it
 */
public record AccessToken(String value, Set<String> scopes, Instant expiresAt) {
    public AccessToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an access token must not be blank");
        }
        scopes = Set.copyOf(scopes);
    }

    public boolean allows(Scope scope) {
        return scopes.contains(scope.uri());
    }

    /** Without its value. */
    @Override
    public String toString() {
        return "AccessToken[scopes=" + scopes + ", expiresAt=" + expiresAt + "]";
    }
}
