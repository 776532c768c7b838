package org.sozialraum.lti.service;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.platform.Origin;

/** Addresses of one platform's services, and which of them may see a token. */
public final class ServiceAddress {
    private ServiceAddress() {}

    /**
     * The scores or results of a line item: one segment more at the end of the <em>path</em>, the query stays.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-scope-and-allowed-http-methods">AGS 2.0, 3.4</a>
     * @see <a href="https://github.com/1EdTech/lti-1-3-php-library/pull/28">a library that appended it to the query</a>
     */
    public static URI below(URI lineItem, String segment) {
        String path = lineItem.getRawPath();
        String slash = path.endsWith("/") ? "" : "/";
        String query = lineItem.getRawQuery() == null ? "" : "?" + lineItem.getRawQuery();
        return URI.create(lineItem.getScheme() + "://" + lineItem.getRawAuthority() + path + slash + segment + query);
    }

    /** Same scheme, host and port: what was meant for one may be shown to the other. */
    public static boolean sameOrigin(URI one, URI other) {
        Optional<Origin> origin = Origin.in(one);
        return origin.isPresent() && origin.equals(Origin.in(other));
    }

    /**
     * What a link on this page names, if our token may go there: the same origin.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2.2">RFC 3986, 5.2.2: a query alone keeps the path,
     *     which {@link URI#resolve} does not know</a>
     */
    public static Optional<URI> linked(URI page, String link) {
        try {
            URI target = page.resolve(link.startsWith("?") ? page.getRawPath() + link : link);
            return sameOrigin(page, target) ? Optional.of(target) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
