package org.sozialraum.persistence.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.Visit;

@Entity
@Table(name = "task_answer")
@IdClass(TaskAnswerRow.Key.class)
class TaskAnswerRow {
    @Id
    UUID institution;

    @Id
    UUID placement;

    @Id
    UUID person;

    @Id
    UUID item;

    String response;

    @Column(name = "saved_at")
    Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    TaskAnswerRow() {}

    @SuppressWarnings("NullAway.Init")
    TaskAnswerRow(Key key) {
        this.institution = Objects.requireNonNull(key.institution);
        this.placement = Objects.requireNonNull(key.placement);
        this.person = Objects.requireNonNull(key.person);
        this.item = Objects.requireNonNull(key.item);
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
        UUID item;

        public Key() {}

        Key(Visit visit, UUID item) {
            LearningSession session = visit.session();
            this.institution = session.person().institution().value();
            this.placement = session.placement().value();
            this.person = session.person().value();
            this.item = item;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(institution, key.institution)
                    && Objects.equals(placement, key.placement)
                    && Objects.equals(person, key.person)
                    && Objects.equals(item, key.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, placement, person, item);
        }
    }
}
