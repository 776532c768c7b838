package org.sozialraum.lti.grades;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A moment as a platform reads it: ISO 8601 in UTC, always with a fraction of the second and a zone, which
 * {@code Instant.toString} drops on a full second.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#timestamp">AGS 2.0, score publish service, timestamp</a>
 */
final class Timestamp {
    private static final DateTimeFormatter MILLIS = formatter("uuuu-MM-dd'T'HH:mm:ss.SSSX");
    private static final DateTimeFormatter MICROS = formatter("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX");

    private Timestamp() {}

    /** Cut to what {@link #text} writes, so that two moments that differ are told apart on the way, too. */
    static Instant sendable(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** Three digits after the second, or six where three do not say it all. */
    static String text(Instant moment) {
        return (moment.equals(moment.truncatedTo(ChronoUnit.MILLIS)) ? MILLIS : MICROS).format(moment);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
