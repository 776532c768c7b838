package org.sozialraum.persistence.grade;

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
import org.sozialraum.persistence.database.LearnerKey;

@Entity
@Table(name = "grade")
@IdClass(LearnerKey.class)
@NamedQuery(
        name = "GradeRow.undelivered",
        query = "select g from GradeRow g where g.institution = :institution and g.placement = :placement"
                + " and g.passage <> 'arrived'")
@NamedQuery(
        name = "GradeRow.troubles",
        query = "select g.trouble, count(g.person) from GradeRow g where g.institution = :institution"
                + " and g.placement = :placement and g.passage = 'due' and g.trouble is not null group by g.trouble")
class GradeRow {
    static final String DUE = "due";
    static final String ARRIVED = "arrived";
    static final String NOT_WANTED = "not-wanted";

    @Id
    UUID institution;

    @Id
    UUID placement;

    @Id
    UUID person;

    BigDecimal points;

    @Column(name = "points_maximum")
    BigDecimal pointsMaximum;

    @Column(name = "earned_at")
    Instant earnedAt;

    long revision;

    String passage;

    int tries;

    @Column(name = "next_try_at")
    @Nullable
    Instant nextTryAt;

    @Nullable
    String trouble;

    @Column(name = "arrived_at")
    @Nullable
    Instant arrivedAt;

    @Column(name = "last_timestamp")
    @Nullable
    Instant lastTimestamp;

    @SuppressWarnings("NullAway.Init")
    GradeRow() {}
}
