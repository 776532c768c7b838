package org.sozialraum.lti.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
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

    /** One parameter more at the end of the query; one of this name that is there already stays as it is. */
    public static URI with(URI address, String name, String value) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        if (Arrays.stream(query.split("&")).anyMatch(field -> field.split("=", 2)[0].equals(name))) {
            return address;
        }
        String place = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        String before = query.isEmpty() ? "?" : "?" + query + "&";
        return URI.create(place + before + encoded(name) + "=" + encoded(value));
    }

    /** A blank as %20: not every server reads + as one. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** The same list, with conditions added to what its address asks for already. */
    public static URI asking(URI list, Map<String, String> conditions) {
        URI asked = list;
        for (Map.Entry<String, String> condition : conditions.entrySet()) {
            asked = with(asked, condition.getKey(), condition.getValue());
        }
        return asked;
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
