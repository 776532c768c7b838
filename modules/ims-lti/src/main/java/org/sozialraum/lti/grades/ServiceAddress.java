package org.sozialraum.lti.grades;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sozialraum.lti.platform.Origin;

/** Addresses of one platform's services, and which of them may see a token. */
final class ServiceAddress {
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

    /** The same list, with conditions added to what its address asks for already. */
    static URI asking(URI list, Map<String, String> conditions) {
        if (conditions.isEmpty()) {
            return list;
        }
        String asked = list.getRawQuery() == null || list.getRawQuery().isEmpty() ? "" : list.getRawQuery() + "&";
        String added = conditions.entrySet().stream()
                .map(condition -> encoded(condition.getKey()) + "=" + encoded(condition.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(list.getScheme() + "://" + list.getRawAuthority() + list.getRawPath() + "?" + asked + added);
    }

    /** A blank as %20: not every server reads + as one. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Same scheme, host and port: what was meant for one may be shown to the other. */
    static boolean sameOrigin(URI one, URI other) {
        Optional<Origin> origin = Origin.in(one);
        return origin.isPresent() && origin.equals(Origin.in(other));
    }
}
