package org.sozialraum.lti.registration;

import java.util.Set;
import org.sozialraum.lti.token.Scope;

/**
 * What a registration asks for beyond a plain launch.
 *
 * @param claims about people, without {@code iss} and {@code sub}, which are always asked for
 * @param messages beside {@code LtiResourceLinkRequest}, without which there is no LTI
 */
record Selection(Set<Scope> scopes, Set<String> claims, Set<String> messages) {
    Selection {
        scopes = Set.copyOf(scopes);
        claims = Set.copyOf(claims);
        messages = Set.copyOf(messages);
    }
}
