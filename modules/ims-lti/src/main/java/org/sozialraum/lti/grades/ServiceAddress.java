package org.sozialraum.lti.grades;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses of one platform's services, and which of them may see a token. */
final class ServiceAddress {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private ServiceAddress() {}

    /**
     * The scores or results of a line item: one segment more at the end of the <em>path</em>, the query stays.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-scope-and-allowed-http-methods">AGS 2.0, 3.4</a>
     * @see <a href="https://github.com/1EdTech/lti-1-3-php-library/pull/28">a library that appended it to the query</a>
     */
    static URI below(URI lineItem, String segment) {
        String path = lineItem.getRawPath();
        String slash = path.endsWith("/") ? "" : "/";
        String query = lineItem.getRawQuery() == null ? "" : "?" + lineItem.getRawQuery();
        return URI.create(lineItem.getScheme() + "://" + lineItem.getRawAuthority() + path + slash + segment + query);
    }

    /** Same scheme, host and port: what was meant for one may be shown to the other. */
    static boolean sameOrigin(URI one, URI other) {
        return origin(one).isPresent() && origin(one).equals(origin(other));
    }

    private static Optional<String> origin(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return Optional.empty();
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return Optional.of(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }
}
