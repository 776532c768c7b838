package org.sozialraum.tool.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.visit.Visitors;

/** From a module to what is kept of its reader: most platforms, Moodle among them, have no privacy launch. */
@Path("/learn/{token}/data")
@Once
public class OwnDataResource {
    private final Visitors visitors;
    private final PrivacyTickets tickets;
    private final InstantSource clock;

    @Inject
    OwnDataResource(Visitors visitors, PrivacyTickets tickets, InstantSource clock) {
        this.visitors = visitors;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest browser) {
        Visit visit = visitors.visit(token, browser);
        LearningSession session = visit.session();
        PrivacyTicket ticket = new PrivacyTicket(
                Optional.of(session.person()),
                true,
                visit.placement().origin().deploymentId(),
                session.language(),
                session.browserProof(),
                session.returnTo(),
                clock.instant().plus(PrivacyTicket.LIFETIME));
        return Response.seeOther(URI.create(tickets.address(ticket))).build();
    }
}
