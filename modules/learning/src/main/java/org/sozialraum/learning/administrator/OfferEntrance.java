package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sozialraum.learning.UseCase;

/** Makes a link by which somebody becomes administrator: as long as there is none, and when the operator asks for one. */
@UseCase
public class OfferEntrance {
    static final Duration LIFETIME = Duration.ofHours(24);

    private final Administrators administrators;
    private final EntranceLinks links;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    OfferEntrance(Administrators administrators, EntranceLinks links, InstantSource clock, RandomGenerator random) {
        this.administrators = administrators;
        this.links = links;
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param wanted whether the operator asks for a link even though there is an administrator
     * @return the only copy of the secret; empty if no link is needed
     */
    public Optional<OneTimeToken> handle(boolean wanted) {
        if (!wanted && administrators.any()) {
            return Optional.empty();
        }
        OneTimeToken token = OneTimeToken.random(random);
        Instant now = clock.instant();
        links.add(token.hash(), now, now.plus(LIFETIME));
        return Optional.of(token);
    }
}
