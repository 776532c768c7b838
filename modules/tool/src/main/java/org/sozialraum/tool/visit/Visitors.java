package org.sozialraum.tool.visit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.learning.journey.ReadJourney;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.ResumeSession;
import org.sozialraum.learning.session.ResumeSession.Outcome;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.web.BrowserSecret;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** Turns the token in an address into a visit, or into a page that says how to come back. */
@Once
public class Visitors {
    private final ResumeSession resumeSession;
    private final ReadJourney readJourney;
    private final Library library;
    private final TextFiles texts;

    @Inject
    Visitors(ResumeSession resumeSession, ReadJourney readJourney, Library library, TextFiles texts) {
        this.resumeSession = resumeSession;
        this.readJourney = readJourney;
        this.library = library;
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
        return visit.placement().module().flatMap(module -> place(token, visit, module));
    }

    /** A learner stays in the edition that she has begun; a teacher sees what is taught now. */
    private Optional<Place> place(String token, Visit visit, UUID uuid) {
        Journey journey = readJourney.handle(visit);
        Optional<String> begun = visit.session().right() == Right.LEARNER ? journey.edition() : Optional.empty();
        Texts said = texts.in(visit.session().language());
        Optional<Module> now = library.module(uuid);
        return library.editionOrNow(uuid, begun).map(module -> {
            Optional<Module> newer = now.filter(other -> !other.version().equals(module.version()));
            return new Place(token, visit, module, newer, journey, said);
        });
    }
}
