package org.sozialraum.learning.connection;

import java.util.Optional;

/**
 * All that is known of a connection.
 *
 * @param tokenAudience the audience of our assertions where it is not the token endpoint
 * @param productFamily what kind of platform it is, as it says itself
 * @param allowsAnonymous whether people without an id are let in
 */
public record ConnectionDetails(
        Connection connection,
        String authorizationEndpoint,
        String tokenEndpoint,
        String jwksUri,
        Optional<String> tokenAudience,
        Optional<String> productFamily,
        boolean allowsAnonymous) {}
