package org.sozialraum.learning.diagnosis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The last walk of each connection. */
public interface Diagnoses {
    Optional<Diagnosis> of(UUID connection);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Diagnosis> lock(UUID connection);

    /** Begins a new one; what was found before is forgotten. */
    void begin(UUID connection, Instant askedAt);

    void add(UUID connection, Finding finding);

    void finish(UUID connection, Instant at);

    /**
     * A deployment that is let in, with the services of one of its courses where a launch has named any; empty if nobody
     * may come from there.
     */
    Optional<KnownCourse> course(UUID connection);
}
