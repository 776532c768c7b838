package org.sozialraum.tool.admin.platforms;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.AdmitAdministrators;
import org.sozialraum.learning.connection.AllowAnonymous;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.learning.connection.TurnConnection;
import org.sozialraum.learning.diagnosis.AskForDiagnosis;
import org.sozialraum.learning.diagnosis.ReadDiagnosis;
import org.sozialraum.learning.registration.ReadRegistrations;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** The connected platforms. */
@Path("/admin/platforms")
@Once
@AdminRoom
public class PlatformsResource {
    private final AdminVisitors visitors;
    private final ReadConnections readConnections;
    private final TurnConnection turnConnection;
    private final AskForDiagnosis askForDiagnosis;
    private final ReadDiagnosis readDiagnosis;
    private final ReadRegistrations readRegistrations;
    private final AllowAnonymous allowAnonymous;
    private final AdmitAdministrators admitAdministrators;
    private final PlatformPages views;
    private final AdminPages pages;

    @Inject
    PlatformsResource(
            AdminVisitors visitors,
            ReadConnections readConnections,
            TurnConnection turnConnection,
            AskForDiagnosis askForDiagnosis,
            ReadDiagnosis readDiagnosis,
            ReadRegistrations readRegistrations,
            AllowAnonymous allowAnonymous,
            AdmitAdministrators admitAdministrators,
            PlatformPages views,
            AdminPages pages) {
        this.visitors = visitors;
        this.readConnections = readConnections;
        this.turnConnection = turnConnection;
        this.askForDiagnosis = askForDiagnosis;
        this.readDiagnosis = readDiagnosis;
        this.readRegistrations = readRegistrations;
        this.allowAnonymous = allowAnonymous;
        this.admitAdministrators = admitAdministrators;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response list(@QueryParam("page") @DefaultValue("1") int page, @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        PlatformsView view = views.list(visit, readConnections.page(page));
        return pages.page("admin/platforms.jte", view, visit).build();
    }

    @GET
    @Path("{id}")
    public Response details(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        ConnectionDetails found = readConnections.details(id).orElseThrow(NotFoundException::new);
        DetailsView view = views.details(
                visit,
                found,
                readConnections.deploymentsOf(id, page),
                readDiagnosis.handle(id),
                readRegistrations.of(id),
                done);
        return pages.page("admin/platform.jte", view, visit).build();
    }

    /** Answers at once: the walk goes on in the background. */
    @POST
    @Path("{id}/test")
    public Response test(@PathParam("id") UUID id, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (!askForDiagnosis.handle(id)) throw new NotFoundException();
        return Response.seeOther(URI.create(PlatformPages.href(id.toString()) + "#test"))
                .build();
    }

    @POST
    @Path("{id}/turn")
    public Response turn(@PathParam("id") UUID id, @FormParam("on") boolean on, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (!turnConnection.handle(id, on)) throw new NotFoundException();
        if (!on) admitAdministrators.dismiss(id);
        return Response.seeOther(URI.create(PlatformPages.href(id.toString()) + "?done=" + (on ? "on" : "off")))
                .build();
    }

    @POST
    @Path("{id}/administrators")
    public Response administrators(
            @PathParam("id") UUID id, @FormParam("admitted") boolean admitted, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (!admitAdministrators.handle(id, admitted)) throw new NotFoundException();
        String done = admitted ? "administrators-on" : "administrators-off";
        return Response.seeOther(URI.create(PlatformPages.href(id.toString()) + "?done=" + done))
                .build();
    }

    @POST
    @Path("{id}/anonymous")
    public Response anonymous(
            @PathParam("id") UUID id, @FormParam("allowed") boolean allowed, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (!allowAnonymous.handle(id, allowed)) throw new NotFoundException();
        String done = allowed ? "anonymous-on" : "anonymous-off";
        return Response.seeOther(URI.create(PlatformPages.href(id.toString()) + "?done=" + done))
                .build();
    }
}
