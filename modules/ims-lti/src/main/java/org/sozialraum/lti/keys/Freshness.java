package org.sozialraum.lti.keys;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How long an answer may be kept by what its {@code Cache-Control} says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2">RFC 9111, 5.2.2 response directives</a>
 */
final class Freshness {
    private Freshness() {}

    /** Empty if it says nothing. */
    static Optional<Duration> said(String cacheControl) {
        for (String directive : cacheControl.toLowerCase(Locale.ROOT).split(",", -1)) {
            String word = directive.strip();
            if (word.equals("no-store") || word.equals("no-cache")) return Optional.of(Duration.ZERO);
            if (word.startsWith("max-age=")) return seconds(word.substring("max-age=".length()));
        }
        return Optional.empty();
    }

    private static Optional<Duration> seconds(String text) {
        try {
            return Optional.of(Duration.ofSeconds(Math.clamp(Long.parseLong(text.replace("\"", "")), 0, 1 << 30)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
