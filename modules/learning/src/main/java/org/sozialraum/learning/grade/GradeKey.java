package org.sozialraum.learning.grade;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;

/** One learner's grade for one placement: the unit in which grades are delivered, one after the other. */
public record GradeKey(PlacementId placement, PersonId person) {
    public GradeKey {
        requireNonNull(placement, "placement is null");
        requireNonNull(person, "person is null");
        if (!placement.institution().equals(person.institution())) {
            throw new IllegalArgumentException("placement and person belong to two institutions");
        }
    }

    public InstitutionId institution() {
        return placement.institution();
    }

    /** {@code <institution uuid>:<placement uuid>:<person uuid>} */
    public String text() {
        return institution().value() + ":" + placement.value() + ":" + person.value();
    }

    public static GradeKey parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not <institution>:<placement>:<person>: " + text);
        }
        InstitutionId institution = new InstitutionId(UUID.fromString(parts[0]));
        return new GradeKey(
                new PlacementId(institution, UUID.fromString(parts[1])),
                new PersonId(institution, UUID.fromString(parts[2])));
    }
}
