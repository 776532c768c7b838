package org.sozialraum.tool.visit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.learning.journey.ReadJourney;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.ResumeSession;
import org.sozialraum.learning.session.ResumeSession.Outcome;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.web.BrowserSecret;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;

/** Turns the token in an address into a visit, or into a page that says how to come back. */
@Once
public class Visitors {
    private final ResumeSession resumeSession;
    private final ReadJourney readJourney;
    private final Curriculum curriculum;
    private final TextFiles texts;

    @Inject
    Visitors(ResumeSession resumeSession, ReadJourney readJourney, Curriculum curriculum, TextFiles texts) {
        this.resumeSession = resumeSession;
        this.readJourney = readJourney;
        this.curriculum = curriculum;
        this.texts = texts;
    }

    /** @throws ClientErrorException 401 if the session is over, unknown, or of another browser */
    public Visit visit(String token, HttpServletRequest browser) {
        Visit visit = SessionToken.parse(token)
                .map(parsed -> resumeSession.handle(parsed, BrowserSecret.proofIn(browser)))
                .flatMap(outcome -> outcome instanceof Outcome.Resumed(Visit resumed)
                        ? Optional.of(resumed)
                        : Optional.<Visit>empty())
                .orElseThrow(() -> new ClientErrorException(Status.UNAUTHORIZED));
        Reader.speaks(browser, visit.session().language());
        return visit;
    }

    /**
     * The same for a page of teachers; to a learner it does not exist.
     *
     * @throws NotFoundException without a teacher's right
     */
    public Visit teacher(String token, HttpServletRequest browser) {
        Visit visit = visit(token, browser);
        if (visit.session().right() != Right.INSTRUCTOR) {
            throw new NotFoundException();
        }
        return visit;
    }

    /** The visit's place in its module; empty if nobody has chosen one. */
    public Optional<Place> place(String token, HttpServletRequest browser) {
        Visit visit = visit(token, browser);
        return visit.placement().module().flatMap(curriculum::module).map(module -> place(token, visit, module));
    }

    private Place place(String token, Visit visit, Module module) {
        Journey journey = readJourney.handle(visit);
        return new Place(token, visit, module, journey, texts.in(visit.session().language()));
    }
}
