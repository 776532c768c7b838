package org.sozialraum.learning.privacy;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.PersonId;

/**
 * Erases what is a person's in one course: all of it, in one transaction. Who has nothing left in any course is forgotten
 * as a person too. That it happened is written down, and not whose it was.
 */
@UseCase
public class EraseKept {
    private final Keepers keepers;
    private final KeptPeople people;
    private final InstantSource clock;

    @Inject
    EraseKept(Keepers keepers, KeptPeople people, InstantSource clock) {
        this.keepers = keepers;
        this.people = people;
        this.clock = clock;
    }

    public Outcome handle(PersonId person, UUID course) {
        Optional<Kept.Course> there = keepers.count(person).course(course);
        if (there.isEmpty()) return Outcome.NOTHING_THERE;
        keepers.erase(person, there.get().places());
        boolean gone = keepers.count(person).courses().isEmpty();
        if (gone) people.forget(person);
        people.noteErasure(
                person.institution(), clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        return gone ? Outcome.FORGOTTEN : Outcome.ERASED;
    }

    /** What became of the wish. */
    public enum Outcome {
        /** Nothing is left in this course. */
        ERASED,
        /** That was all there was: the person is not known any more. */
        FORGOTTEN,
        /** Somebody was faster, or there never was anything. */
        NOTHING_THERE
    }
}
