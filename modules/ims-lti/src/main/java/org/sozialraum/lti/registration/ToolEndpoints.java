package org.sozialraum.lti.registration;

import java.net.URI;

/**
 * Where a platform reaches the tool; all on one host and port, because Moodle refuses anything else.
 *
 * @param login starts a launch ({@code initiate_login_uri})
 * @param launch gets the signed message, and is the only redirect URI, byte for byte
 * @param jwks shows our public keys
 */
public record ToolEndpoints(URI login, URI launch, URI jwks) {
    public ToolEndpoints {
        if (launch.getHost() == null || launch.getRawAuthority().contains("@")) {
            throw new IllegalArgumentException("launch must be an address with a host and no user, is " + launch);
        }
        if (!domainOf(launch).equals(domainOf(login)) || !domainOf(launch).equals(domainOf(jwks))) {
            throw new IllegalArgumentException(
                    "login, launch and jwks must be on one host: " + login + ", " + launch + ", " + jwks);
        }
    }

    /** Host <em>and port</em> of the launch: Moodle answers {@code domain_targetlinkuri_mismatch} to the bare host. */
    String domain() {
        return domainOf(launch);
    }

    private static String domainOf(URI address) {
        return String.valueOf(address.getRawAuthority());
    }
}
