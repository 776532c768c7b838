package org.sozialraum.learning.roster;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/** A course, as the LMS knows it by its context. */
public record CourseId(InstitutionId institution, UUID value) {
    public CourseId {
        requireNonNull(institution, "institution is null");
        requireNonNull(value, "value is null");
    }

    /** {@code <institution uuid>:<course uuid>} */
    public String text() {
        return institution.value() + ":" + value;
    }

    public static CourseId parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not <institution>:<course>: " + text);
        }
        return new CourseId(new InstitutionId(UUID.fromString(parts[0])), UUID.fromString(parts[1]));
    }
}
