package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.administrator.OneTimeToken;

/** Makes a link that connects one platform. */
@UseCase
public class MakeRegistrationLink {
    public static final int LONGEST_PURPOSE = 200;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final RegistrationLinks links;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    MakeRegistrationLink(RegistrationLinks links, InstantSource clock, RandomGenerator random) {
        this.links = links;
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param purpose for whom it is: 1 to {@value #LONGEST_PURPOSE} characters
     * @return the only copy of the secret
     */
    public OneTimeToken handle(String purpose, Duration lifetime) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("not a purpose of a link");
        }
        OneTimeToken token = OneTimeToken.random(random);
        Instant now = clock.instant();
        links.add(
                new RegistrationLink(
                        new UUID(random.nextLong(), random.nextLong()),
                        purpose,
                        now,
                        now.plus(lifetime),
                        Optional.empty()),
                token.hash(),
                now.minus(REMEMBERED));
        return token;
    }
}
