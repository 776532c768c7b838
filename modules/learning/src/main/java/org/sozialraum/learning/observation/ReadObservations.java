package org.sozialraum.learning.observation;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;

/** Shows what was seen of one platform, the latest first. */
@UseCase
public class ReadObservations {
    private final Observations observations;

    @Inject
    ReadObservations(Observations observations) {
        this.observations = observations;
    }

    public List<Observation> of(String issuer, String clientId) {
        return observations.of(issuer, clientId);
    }
}
