package org.sozialraum.persistence.database;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a row about one learner at one placement. Mutable because JPA fills it. */
public class LearnerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID institution;

    @Nullable
    UUID placement;

    @Nullable
    UUID person;

    public LearnerKey() {}

    public LearnerKey(UUID institution, UUID placement, UUID person) {
        this.institution = institution;
        this.placement = placement;
        this.person = person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LearnerKey key
                && Objects.equals(institution, key.institution)
                && Objects.equals(placement, key.placement)
                && Objects.equals(person, key.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, placement, person);
    }
}
