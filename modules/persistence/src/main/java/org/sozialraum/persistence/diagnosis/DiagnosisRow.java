package org.sozialraum.persistence.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "diagnosis")
class DiagnosisRow {
    @Id
    UUID platform;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    DiagnosisRow() {}

    DiagnosisRow(UUID platform, Instant askedAt) {
        this.platform = platform;
        this.askedAt = askedAt;
    }
}
