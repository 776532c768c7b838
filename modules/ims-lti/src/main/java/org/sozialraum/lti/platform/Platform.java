package org.sozialraum.lti.platform;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What we know of a platform that we are registered at.
 *
 * @param name how people call it
 * @param authorizationEndpoint where a login is answered
 * @param tokenEndpoint where we ask for access tokens
 * @param jwksUri where its public keys lie
 * @param tokenAudience the audience of our assertions where it is not the token endpoint
 * @param allowsAnonymous whether launches without {@code sub} are welcome
 * @param active a platform that was switched off is known, and refused with that reason
 * @param trustedAudiences who else its tokens may be meant for beside us; usually nobody
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#platform-originating-messages">Security Framework, 5</a>
 */
public record Platform(
        PlatformId id,
        String name,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        Optional<String> tokenAudience,
        boolean allowsAnonymous,
        boolean active,
        Set<String> trustedAudiences) {

    public Platform {
        if (name.isBlank()) throw new IllegalArgumentException("name must not be blank");
        Origin.of(authorizationEndpoint);
        Origin.of(tokenEndpoint);
        Origin.of(jwksUri);
        trustedAudiences = Set.copyOf(trustedAudiences);
    }

    /** A platform whose tokens are meant for us alone: nearly all are so. */
    public Platform(
            PlatformId id,
            String name,
            URI authorizationEndpoint,
            URI tokenEndpoint,
            URI jwksUri,
            Optional<String> tokenAudience,
            boolean allowsAnonymous,
            boolean active) {
        this(id, name, authorizationEndpoint, tokenEndpoint, jwksUri, tokenAudience, allowsAnonymous, active, Set.of());
    }

    /** The origin whose window may store data for us and receives our messages. */
    public Origin origin() {
        return Origin.of(authorizationEndpoint);
    }

    /** The {@code aud} of our client assertions: a setting of its own, else the token endpoint. */
    public String assertionAudience() {
        return tokenAudience.orElseGet(tokenEndpoint::toString);
    }
}
