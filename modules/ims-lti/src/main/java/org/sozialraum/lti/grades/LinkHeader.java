package org.sozialraum.lti.grades;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sozialraum.lti.quirks.moodle.MoodleLinkHeader;

/**
 * The links between pages of one list.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3">RFC 8288, 3</a>
 */
final class LinkHeader {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:[^<\"]|\"[^\"]*\")*)");
    private static final Pattern REL =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))", Pattern.CASE_INSENSITIVE);

    private LinkHeader() {}

    /** @param headers all values of {@code Link}; the address may be relative to the page that named it */
    static Optional<String> next(List<String> headers) {
        return headers.stream()
                .map(MoodleLinkHeader::plain)
                .flatMap(header -> LINK.matcher(header).results())
                .filter(link -> relations(link).anyMatch("next"::equalsIgnoreCase))
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
