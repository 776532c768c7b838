package org.sozialraum.persistence.roster;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a row about one person in one course. Mutable because JPA fills it. */
class MemberKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID institution;

    @Nullable
    UUID course;

    @Nullable
    UUID person;

    MemberKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberKey key
                && Objects.equals(institution, key.institution)
                && Objects.equals(course, key.course)
                && Objects.equals(person, key.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, course, person);
    }
}
