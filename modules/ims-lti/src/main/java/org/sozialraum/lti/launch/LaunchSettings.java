package org.sozialraum.lti.launch;

import java.net.URI;
import java.time.Duration;
import org.sozialraum.lti.idtoken.TokenAge;
import org.sozialraum.lti.platform.Origin;

/**
 * How strictly launches are judged.
 *
 * @param launchUrl our registered launch address; targets must lie on its origin
 * @param leeway how far the platform's clock may differ from ours
 * @param maximumAge how old a token may be, whatever it says of its own end
 */
public record LaunchSettings(URI launchUrl, Duration leeway, Duration maximumAge) {

    public LaunchSettings {
        Origin.of(launchUrl);
        if (leeway.isNegative()) throw new IllegalArgumentException("leeway must not be negative");
        if (!maximumAge.isPositive()) throw new IllegalArgumentException("maximum age must be positive");
    }

    TokenAge age() {
        return new TokenAge(leeway, maximumAge);
    }

    /** A minute of leeway, an hour of age. */
    public static LaunchSettings at(URI launchUrl) {
        return new LaunchSettings(launchUrl, Duration.ofSeconds(60), Duration.ofHours(1));
    }
}
