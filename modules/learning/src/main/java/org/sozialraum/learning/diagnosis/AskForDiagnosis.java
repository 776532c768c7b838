package org.sozialraum.learning.diagnosis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.connection.Connections;

/** Has a connection walked in the background; a walk under way begins anew. */
@UseCase
public class AskForDiagnosis {
    private final Connections connections;
    private final Diagnoses diagnoses;
    private final DiagnosisQueue queue;
    private final InstantSource clock;

    @Inject
    public AskForDiagnosis(Connections connections, Diagnoses diagnoses, DiagnosisQueue queue, InstantSource clock) {
        this.connections = connections;
        this.diagnoses = diagnoses;
        this.queue = queue;
        this.clock = clock;
    }

    /** @return false if there is no such connection */
    public boolean handle(UUID connection) {
        if (connections.find(connection).isEmpty()) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        diagnoses.lock(connection);
        diagnoses.begin(connection, now);
        queue.schedule(connection, now);
        return true;
    }
}
