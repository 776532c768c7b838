package org.sozialraum.lti.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Scheme, host and port of a web address; the port is always the effective one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6454">RFC 6454, The Web Origin Concept</a>
 */
public record Origin(String scheme, String host, int port) {

    public Origin {
        if (!scheme.equals("https") && !scheme.equals("http"))
            throw new IllegalArgumentException("not a web address: scheme " + scheme);
    }

    /**
     * The origin of an address that is known to be one of the web.
     *
     * @throws IllegalArgumentException if the address is not absolute http or https, or carries a user name
     */
    public static Origin of(URI address) {
        return in(address).orElseThrow(() -> new IllegalArgumentException("not a web address: " + address));
    }

    /** Empty if the address is not absolute http or https, or carries a user name. */
    public static Optional<Origin> in(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null || host == null || address.getRawUserInfo() != null) return Optional.empty();
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (!lower.equals("http") && !lower.equals("https")) return Optional.empty();
        return Optional.of(new Origin(lower, host.toLowerCase(Locale.ROOT), effectivePort(lower, address.getPort())));
    }

    /** As a browser writes it: without the port that the scheme implies. */
    public String text() {
        return port == effectivePort(scheme, -1) ? scheme + "://" + host : scheme + "://" + host + ":" + port;
    }

    private static int effectivePort(String scheme, int port) {
        if (port >= 0) return port;
        return scheme.equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return text();
    }
}
