package org.sozialraum.learning.session;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Person;
import org.sozialraum.learning.placement.Arrival;
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
    private final Curriculum curriculum;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    OpenSession(
            Placements placements,
            LearningSessions sessions,
            AskForRoster askForRoster,
            Curriculum curriculum,
            InstantSource clock,
            RandomGenerator random) {
        this.placements = placements;
        this.sessions = sessions;
        this.askForRoster = askForRoster;
        this.curriculum = curriculum;
        this.clock = clock;
        this.random = random;
    }

    public Opened handle(Arrival arrival) {
        Placement placement = bindIfLinkSays(placements.arrive(arrival), arrival);
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

    private Placement bindIfLinkSays(Placement placement, Arrival arrival) {
        if (placement.module().isPresent()) {
            return placement;
        }
        return arrival.requested()
                .filter(module -> curriculum.module(module).isPresent())
                .map(module -> {
                    Placement bound = placement.boundTo(module);
                    placements.save(bound);
                    return bound;
                })
                .orElse(placement);
    }

    /** The token is told here only, to be put into the address of the first page. */
    public record Opened(SessionToken token, Visit visit) {}
}
