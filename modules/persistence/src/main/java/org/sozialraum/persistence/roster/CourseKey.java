package org.sozialraum.persistence.roster;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a row about one course. Mutable because JPA fills it. */
class CourseKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID institution;

    @Nullable
    UUID course;

    CourseKey() {}

    CourseKey(UUID institution, UUID course) {
        this.institution = institution;
        this.course = course;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CourseKey key
                && Objects.equals(institution, key.institution)
                && Objects.equals(course, key.course);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, course);
    }
}
