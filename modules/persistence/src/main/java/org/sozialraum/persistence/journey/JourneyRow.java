package org.sozialraum.persistence.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.persistence.database.LearnerKey;

@Entity
@Table(name = "journey")
@IdClass(LearnerKey.class)
class JourneyRow {
    @Id
    UUID institution;

    @Id
    UUID placement;

    @Id
    UUID person;

    String position;

    /** Empty for ways that were begun before editions were kept. */
    @Nullable
    String edition;

    @Column(name = "seen_at")
    Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    JourneyRow() {}
}
