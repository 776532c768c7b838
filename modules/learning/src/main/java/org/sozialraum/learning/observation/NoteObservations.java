package org.sozialraum.learning.observation;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;

/** Writes down what was seen of platforms. */
@UseCase
public class NoteObservations {
    private final Observations observations;

    @Inject
    NoteObservations(Observations observations) {
        this.observations = observations;
    }

    public void handle(List<Observation> seen) {
        observations.add(seen);
    }
}
