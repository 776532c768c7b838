package org.sozialraum.learning.session;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Person;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.BindOnArrival;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.learning.roster.AskForRoster;

/** Lets a launched person in: finds or makes place and person, and opens a session. */
@UseCase
public class OpenSession {
    /** A long working day; after it the way in is the course again. */
    static final Duration LIFETIME = Duration.ofHours(12);

    private final Placements placements;
    private final LearningSessions sessions;
    private final AskForRoster askForRoster;
    private final BindOnArrival bindOnArrival;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    OpenSession(
            Placements placements,
            LearningSessions sessions,
            AskForRoster askForRoster,
            BindOnArrival bindOnArrival,
            InstantSource clock,
            RandomGenerator random) {
        this.placements = placements;
        this.sessions = sessions;
        this.askForRoster = askForRoster;
        this.bindOnArrival = bindOnArrival;
        this.clock = clock;
        this.random = random;
    }

    public Opened handle(Arrival arrival) {
        Placement placement = bindOnArrival.handle(placements.arrive(arrival), arrival);
        askForRoster.arrived(placement.id(), arrival);
        Person person = placements.personOf(arrival);
        SessionToken token = SessionToken.random(random);
        LearningSession session = new LearningSession(
                token.hash(),
                person.id(),
                placement.id(),
                arrival.right(),
                person.chosen().or(arrival::language).orElse(Language.DE),
                arrival.browserProof(),
                arrival.returnTo(),
                clock.instant().plus(LIFETIME),
                arrival.subject().isEmpty());
        sessions.add(session);
        return new Opened(token, new Visit(session, placement));
    }

    /** The token is told here only, to be put into the address of the first page. */
    public record Opened(SessionToken token, Visit visit) {}
}
