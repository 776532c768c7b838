package org.sozialraum.lti.idtoken;

import java.time.Duration;

/**
 * When a token counts as fresh.
 *
 * @param leeway how far the platform's clock may differ from ours
 * @param maximumAge how old a token may be, whatever it says of its own end
 */
public record TokenAge(Duration leeway, Duration maximumAge) {

    public TokenAge {
        if (leeway.isNegative()) throw new IllegalArgumentException("leeway must not be negative");
        if (!maximumAge.isPositive()) throw new IllegalArgumentException("maximum age must be positive");
    }

    /** A minute of leeway, an hour of age. */
    public static TokenAge standard() {
        return new TokenAge(Duration.ofSeconds(60), Duration.ofHours(1));
    }
}
