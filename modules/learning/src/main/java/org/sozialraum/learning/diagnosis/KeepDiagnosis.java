package org.sozialraum.learning.diagnosis;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.Connections;

/** Writes down how a walk goes on, each piece in a transaction of its own. A walk that was asked for anew is let go. */
@UseCase
public class KeepDiagnosis {
    private final Connections connections;
    private final Diagnoses diagnoses;
    private final InstantSource clock;

    @Inject
    public KeepDiagnosis(Connections connections, Diagnoses diagnoses, InstantSource clock) {
        this.connections = connections;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    /** What has to be walked; empty if nothing has, or the connection has gone. */
    public Optional<Due> due(UUID connection) {
        return diagnoses
                .lock(connection)
                .filter(Diagnosis::isUnderWay)
                .flatMap(diagnosis -> connections
                        .find(connection)
                        .map(details -> new Due(anew(diagnosis), details, diagnoses.course(connection))));
    }

    /** Findings of a node that died on its way are made again. */
    private Diagnosis anew(Diagnosis diagnosis) {
        if (!diagnosis.findings().isEmpty()) {
            diagnoses.begin(diagnosis.connection(), diagnosis.askedAt());
        }
        return diagnosis;
    }

    public void note(Diagnosis walked, Finding finding) {
        current(walked).ifPresent(now -> diagnoses.add(now.connection(), finding));
    }

    public void end(Diagnosis walked) {
        current(walked).ifPresent(now -> diagnoses.finish(now.connection(), clock.instant()));
    }

    private Optional<Diagnosis> current(Diagnosis walked) {
        return diagnoses.lock(walked.connection()).filter(now -> now.askedAt().equals(walked.askedAt()));
    }

    /** One walk, with what it needs to know. */
    public record Due(Diagnosis diagnosis, ConnectionDetails connection, Optional<KnownCourse> course) {}
}
