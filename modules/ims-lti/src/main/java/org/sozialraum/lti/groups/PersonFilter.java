package org.sozialraum.lti.groups;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;

/**
 * Asks for the groups of one person only. A platform that forgets the filter in its link to the next page is reminded:
 * else the groups of others would follow.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">Course Groups Service 1.0, user_id parameter</a>
 */
record PersonFilter(String userId) {
    private static final String PARAMETER = "user_id=";

    PersonFilter {
        if (userId.isBlank()) throw new IllegalArgumentException("user id must not be blank");
    }

    /** The same address with the filter, unless it has one already. */
    URI in(URI address) {
        String text = address.toString();
        String query = address.getRawQuery();
        if (query == null) return URI.create(text + "?" + filter());
        boolean has = Arrays.stream(query.split("&", -1)).anyMatch(part -> part.startsWith(PARAMETER));
        return has ? address : URI.create(text + "&" + filter());
    }

    private String filter() {
        return PARAMETER + URLEncoder.encode(userId, UTF_8);
    }
}
