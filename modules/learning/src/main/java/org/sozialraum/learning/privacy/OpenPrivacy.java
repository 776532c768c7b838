package org.sozialraum.learning.privacy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placements;

/** Somebody asks what is kept of a person: decides how much may be shown. */
@UseCase
public class OpenPrivacy {
    private final Placements placements;

    @Inject
    OpenPrivacy(Placements placements) {
        this.placements = placements;
    }

    /**
     * @param asks how the platform calls the one who asks; empty if it does not say
     * @param about of whom; empty: of the one who asks
     * @param administrator whether the one who asks answers for the institution
     */
    public Outcome handle(Origin origin, Optional<String> asks, Optional<String> about, boolean administrator) {
        boolean own = about.isEmpty() || about.equals(asks);
        if (!own && !administrator) return new Outcome.NotAllowed();
        Optional<PersonId> person = about.or(() -> asks).flatMap(subject -> placements.personCalled(origin, subject));
        return own ? new Outcome.Own(person) : new Outcome.Others(person);
    }

    public sealed interface Outcome {
        /** All that is the person's own; empty if nobody of that name was ever here. */
        record Own(Optional<PersonId> person) implements Outcome {}

        /** How much there is of somebody else, and no more. */
        record Others(Optional<PersonId> person) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
