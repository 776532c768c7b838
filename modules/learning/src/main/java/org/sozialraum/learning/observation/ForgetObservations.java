package org.sozialraum.learning.observation;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.sozialraum.learning.UseCase;

/** Forgets what was not seen for 30 days. */
@UseCase
public class ForgetObservations {
    public static final Duration KEPT = Duration.ofDays(30);

    private final Observations observations;
    private final InstantSource clock;

    @Inject
    ForgetObservations(Observations observations, InstantSource clock) {
        this.observations = observations;
        this.clock = clock;
    }

    public void handle() {
        observations.forget(clock.instant().minus(KEPT));
    }
}
