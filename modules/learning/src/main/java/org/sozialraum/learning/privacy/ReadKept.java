package org.sozialraum.learning.privacy;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;

/** Tells a person what is kept of her, and those who answer for the institution how much. */
@UseCase
public class ReadKept {
    private final Keepers keepers;
    private final KeptPeople people;

    @Inject
    ReadKept(Keepers keepers, KeptPeople people) {
        this.keepers = keepers;
        this.people = people;
    }

    /** How much there is; nothing of what it says. */
    public Kept count(PersonId person) {
        return keepers.count(person);
    }

    /** All that there is, for the person herself. */
    public Content content(PersonId person) {
        return new Content(keepers.count(person), keepers.read(person));
    }

    public KeptPeople.Erasures erasures(InstitutionId institution) {
        return people.erasures(institution);
    }

    /** @param items of all courses */
    public record Content(Kept kept, List<Item> items) {
        public Content {
            items = List.copyOf(items);
        }
    }
}
