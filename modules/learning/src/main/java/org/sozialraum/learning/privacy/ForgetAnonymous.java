package org.sozialraum.learning.privacy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.PersonId;

/** Forgets those whom no platform named, with all that they did, when their session has ended. */
@UseCase
public class ForgetAnonymous {
    /** So few that no transaction takes long; the next ones are forgotten the next time. */
    private static final int AT_ONCE = 200;

    private final Keepers keepers;
    private final KeptPeople people;

    @Inject
    ForgetAnonymous(Keepers keepers, KeptPeople people) {
        this.keepers = keepers;
        this.people = people;
    }

    /** @return how many there were */
    public int handle(Instant now) {
        List<PersonId> gone = people.anonymousUntil(now, AT_ONCE);
        gone.forEach(keepers::forget);
        return gone.size();
    }
}
