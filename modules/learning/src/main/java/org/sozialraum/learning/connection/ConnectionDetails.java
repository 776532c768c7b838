package org.sozialraum.learning.connection;

import java.util.Optional;
import java.util.Set;

/**
 * All that is known of a connection.
 *
 * @param tokenAudience the audience of our assertions where it is not the token endpoint
 * @param productFamily what kind of platform it is, as it says itself
 * @param allowsAnonymous whether people without an id are let in
 * @param admitsAdministrators whether those who administer the platform are let into the administrators' rooms
 * @param trustedAudiences who else the platform's tokens may be meant for
 */
public record ConnectionDetails(
        Connection connection,
        String authorizationEndpoint,
        String tokenEndpoint,
        String jwksUri,
        Optional<String> tokenAudience,
        Optional<String> productFamily,
        boolean allowsAnonymous,
        boolean admitsAdministrators,
        Set<String> trustedAudiences) {
    public ConnectionDetails {
        trustedAudiences = Set.copyOf(trustedAudiences);
    }
}
