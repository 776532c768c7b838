package org.sozialraum.persistence.attempt;

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
@Table(name = "answer")
@IdClass(AnswerRow.Key.class)
@NamedQuery(
        name = "AnswerRow.ofAttempt",
        query = "select a from AnswerRow a where a.institution = :institution and a.attempt = :attempt")
@NamedQuery(
        name = "AnswerRow.handedIn",
        query = "select r from AnswerRow r, AttemptRow a where r.institution = :institution"
                + " and a.institution = r.institution and a.id = r.attempt and a.placement = :placement"
                + " and a.module = :module and a.instructor = false and a.submittedAt is not null")
class AnswerRow {
    @Id
    UUID institution;

    @Id
    UUID attempt;

    @Id
    UUID item;

    String response;

    @Column(name = "saved_at")
    Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    AnswerRow() {}

    /** Mutable because JPA fills it; public because JPA makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Nullable
        UUID institution;

        @Nullable
        UUID attempt;

        @Nullable
        UUID item;

        public Key() {}

        Key(UUID institution, UUID attempt, UUID item) {
            this.institution = institution;
            this.attempt = attempt;
            this.item = item;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(institution, key.institution)
                    && Objects.equals(attempt, key.attempt)
                    && Objects.equals(item, key.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, attempt, item);
        }
    }
}
