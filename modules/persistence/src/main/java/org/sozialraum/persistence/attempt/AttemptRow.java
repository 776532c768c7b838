package org.sozialraum.persistence.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.persistence.database.InstitutionKey;

@Entity
@Table(name = "attempt")
@IdClass(InstitutionKey.class)
@NamedQuery(
        name = "AttemptRow.ofLearner",
        query = "select a from AttemptRow a where a.institution = :institution"
                + " and a.placement = :placement and a.person = :person order by a.number")
@NamedQuery(
        name = "AttemptRow.number",
        query = "select a from AttemptRow a where a.institution = :institution"
                + " and a.placement = :placement and a.person = :person and a.number = :number")
@NamedQuery(
        name = "AttemptRow.handedIn",
        query = "select a from AttemptRow a where a.institution = :institution and a.placement = :placement"
                + " and a.module = :module and a.instructor = false and a.submittedAt is not null"
                + " order by a.person, a.number")
@NamedQuery(
        name = "AttemptRow.outdated",
        query = "select count(a) from AttemptRow a where a.institution = :institution and a.placement = :placement"
                + " and a.module = :module and a.instructor = false and a.submittedAt is not null"
                + " and a.contentVersion <> :edition"
                + " and (a.rescoredEdition is null or a.rescoredEdition <> :edition)")
class AttemptRow {
    @Id
    UUID institution;

    @Id
    UUID id;

    UUID placement;

    UUID person;

    boolean instructor;

    int number;

    UUID module;

    @Column(name = "content_version")
    String contentVersion;

    long seed;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Nullable
    BigDecimal points;

    @Column(name = "points_maximum")
    @Nullable
    BigDecimal pointsMaximum;

    @Column(name = "rescored_at")
    @Nullable
    Instant rescoredAt;

    /** Content version whose keys counted when it was marked once more. */
    @Column(name = "rescored_edition")
    @Nullable
    String rescoredEdition;

    /** What it was worth when it was handed in. */
    @Column(name = "first_points")
    @Nullable
    BigDecimal firstPoints;

    @Column(name = "first_maximum")
    @Nullable
    BigDecimal firstMaximum;

    @SuppressWarnings("NullAway.Init")
    AttemptRow() {}
}
