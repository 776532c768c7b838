package org.sozialraum.learning.diagnosis;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;

/** Shows what the last walk has found. */
@UseCase
public class ReadDiagnosis {
    private final Diagnoses diagnoses;

    @Inject
    ReadDiagnosis(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    public Optional<Diagnosis> handle(UUID connection) {
        return diagnoses.of(connection);
    }
}
