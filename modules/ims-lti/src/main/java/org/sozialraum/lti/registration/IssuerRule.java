package org.sozialraum.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.sozialraum.lti.platform.Origin;

/**
 * Which addresses may speak for a platform: those on the issuer's own host, or on a host below it. Scheme, port and path
 * do not matter. Otherwise anybody could describe himself as somebody else's platform, and would receive tokens.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#issuer-and-openid-configuration-url-match">Dynamic
 *     Registration 1.0, 3.5.1</a>
 */
final class IssuerRule {
    private IssuerRule() {}

    static boolean owns(String issuer, URI address) {
        Optional<String> owner = host(issuer);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return owner.filter(name -> host.equals(name) || host.endsWith("." + name))
                .isPresent();
    }

    /** Security Framework 1.0, 5.1.2: an issuer is an address with neither query nor fragment. */
    static boolean isIssuer(String text) {
        return web(text)
                .filter(address -> address.getRawQuery() == null && address.getRawFragment() == null)
                .isPresent();
    }

    private static Optional<String> host(String issuer) {
        return web(issuer).map(address -> Origin.of(address).host());
    }

    private static Optional<URI> web(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(address -> Origin.in(address).isPresent());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
