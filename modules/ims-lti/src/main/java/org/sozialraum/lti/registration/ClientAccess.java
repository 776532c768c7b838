package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * Where, and with which key, our registration at a platform can be read and changed later. It is for a store that keeps
 * secrets; it shows none.
 *
 * @param issuer whose registration it is; the address belongs to it
 * @param address {@code registration_client_uri}
 * @param token {@code registration_access_token}; some platforms give none
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7592#section-2">RFC 7592, 2</a>
 */
public record ClientAccess(String issuer, URI address, Optional<String> token) {
    /** @throws IllegalArgumentException if the address is on a host that is not the issuer's: the token would go there */
    public ClientAccess {
        requireNonNull(token, "token is null");
        if (!IssuerRule.owns(issuer, address)) {
            throw new IllegalArgumentException(address.getHost() + " is no host of " + issuer);
        }
    }

    @Override
    public String toString() {
        return "ClientAccess[" + Asked.bare(address) + (token.isPresent() ? ", with" : ", without") + " token]";
    }
}
