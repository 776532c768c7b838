package org.sozialraum.lti.login;

import java.net.URI;
import java.time.Duration;
import org.sozialraum.lti.platform.Origin;

/**
 * How logins are begun.
 *
 * @param launchUrl our registered launch address, sent byte for byte as {@code redirect_uri}
 * @param lifetime how long a login waits for its launch
 */
public record LoginSettings(URI launchUrl, Duration lifetime) {

    public LoginSettings {
        Origin.of(launchUrl);
        if (!lifetime.isPositive()) throw new IllegalArgumentException("lifetime must be positive");
    }

    /** Ten minutes: long enough for a person to sign in at the platform. */
    public static LoginSettings at(URI launchUrl) {
        return new LoginSettings(launchUrl, Duration.ofMinutes(10));
    }
}
