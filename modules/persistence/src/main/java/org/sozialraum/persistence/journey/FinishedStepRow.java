package org.sozialraum.persistence.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finished_step")
@IdClass(FinishedStepRow.Key.class)
@NamedQuery(
        name = "FinishedStepRow.ofLearner",
        query = "select s.step from FinishedStepRow s where s.institution = :institution"
                + " and s.placement = :placement and s.person = :person")
class FinishedStepRow {
    @Id
    UUID institution;

    @Id
    UUID placement;

    @Id
    UUID person;

    @Id
    String step;

    @Column(name = "finished_at")
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    FinishedStepRow() {}

    FinishedStepRow(Key key, Instant finishedAt) {
        this.institution = Objects.requireNonNull(key.institution);
        this.placement = Objects.requireNonNull(key.placement);
        this.person = Objects.requireNonNull(key.person);
        this.step = Objects.requireNonNull(key.step);
        this.finishedAt = finishedAt;
    }

    /** Mutable because JPA fills it; public because JPA makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Nullable
        UUID institution;

        @Nullable
        UUID placement;

        @Nullable
        UUID person;

        @Nullable
        String step;

        public Key() {}

        Key(UUID institution, UUID placement, UUID person, String step) {
            this.institution = institution;
            this.placement = placement;
            this.person = person;
            this.step = step;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(institution, key.institution)
                    && Objects.equals(placement, key.placement)
                    && Objects.equals(person, key.person)
                    && Objects.equals(step, key.step);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, placement, person, step);
        }
    }
}
