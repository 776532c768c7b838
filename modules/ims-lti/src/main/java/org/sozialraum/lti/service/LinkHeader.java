package org.sozialraum.lti.service;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sozialraum.lti.quirks.moodle.MoodleLinkHeader;

/**
 * The links from one page of a list to others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3">RFC 8288, 3</a>
 */
public final class LinkHeader {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:[^<\"]|\"[^\"]*\")*)");
    private static final Pattern REL =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))", Pattern.CASE_INSENSITIVE);

    private LinkHeader() {}

    /**
     * The first address with this relation; it may be relative to the page that named it.
     *
     * @param relation such as {@code next}; case does not matter
     * @param headers all values of {@code Link}
     */
    public static Optional<String> to(String relation, List<String> headers) {
        return headers.stream()
                .map(MoodleLinkHeader::plain)
                .flatMap(header -> LINK.matcher(header).results())
                .filter(link -> relations(link).anyMatch(relation::equalsIgnoreCase))
                .map(link -> link.group(1).strip())
                .findFirst();
    }

    private static Stream<String> relations(MatchResult link) {
        Matcher rel = REL.matcher(link.group(2));
        if (!rel.find()) {
            return Stream.empty();
        }
        String quoted = rel.group(1);
        return Stream.of((quoted == null ? rel.group(2) : quoted).strip().split("\\s+"));
    }
}
