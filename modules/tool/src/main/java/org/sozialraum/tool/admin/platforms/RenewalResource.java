package org.sozialraum.tool.admin.platforms;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.learning.registration.RegistrationGateway.State;
import org.sozialraum.learning.registration.RegistrationTalk;
import org.sozialraum.learning.registration.RenewRegistration;
import org.sozialraum.learning.registration.RenewRegistration.Outcome;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.admin.RegistrationReportViews;

/** Tells a platform what has changed about us, after an administrator has seen what that is. */
@Path(PlatformPages.PLATFORMS + "/{id}" + RenewalResource.RENEWAL)
@Once
@AdminRoom
public class RenewalResource {
    static final String RENEWAL = "/renewal";

    private final AdminVisitors visitors;
    private final ReadConnections readConnections;
    private final RenewRegistration renewRegistration;
    private final AdminPages pages;

    @Inject
    RenewalResource(
            AdminVisitors visitors,
            ReadConnections readConnections,
            RenewRegistration renewRegistration,
            AdminPages pages) {
        this.visitors = visitors;
        this.readConnections = readConnections;
        this.renewRegistration = renewRegistration;
        this.pages = pages;
    }

    /** A form, because the question alone may make the platform give us a new token. */
    @POST
    public Response ask(@PathParam("id") UUID id, @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        return switch (renewRegistration.ask(id)) {
            case Outcome.NoSuchConnection none -> throw new NotFoundException();
            case Outcome.NotOffered no -> back(id);
            case Outcome.Answered(var state, var talk) -> state == State.DUE ? due(id, talk, visit) : back(id);
        };
    }

    @POST
    @Path("send")
    public Response send(@PathParam("id") UUID id, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (renewRegistration.send(id) instanceof Outcome.NoSuchConnection) throw new NotFoundException();
        return back(id);
    }

    private Response due(UUID id, RegistrationTalk talk, AdminVisit visit) {
        ConnectionDetails found = readConnections.details(id).orElseThrow(NotFoundException::new);
        String path = PlatformPages.href(id.toString());
        RenewalView view = new RenewalView(
                pages.room(visit, "platforms", path),
                found.connection().name(),
                path + "#registered",
                path + RENEWAL + "/send",
                RegistrationReportViews.fields(talk.due(), visit.texts()));
        return pages.page("admin/renewal.jte", view, visit).build();
    }

    /** The platform's page tells how it went. */
    private static Response back(UUID id) {
        return Response.seeOther(URI.create(PlatformPages.href(id.toString()) + "#registered"))
                .build();
    }
}
