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
import org.sozialraum.learning.connection.TurnConnection;
import org.sozialraum.learning.diagnosis.AskForDiagnosis;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** One platform: what is known of it, and what an administrator can decide about it. */
@Path(PlatformPages.PLATFORMS + "/{id}")
@Once
@AdminRoom
public class PlatformResource {
    private final AdminVisitors visitors;
    private final ReadPlatform readPlatform;
    private final TurnConnection turnConnection;
    private final AskForDiagnosis askForDiagnosis;
    private final AllowAnonymous allowAnonymous;
    private final AdmitAdministrators admitAdministrators;
    private final PlatformPages views;
    private final AdminPages pages;

    @Inject
    PlatformResource(
            AdminVisitors visitors,
            ReadPlatform readPlatform,
            TurnConnection turnConnection,
            AskForDiagnosis askForDiagnosis,
            AllowAnonymous allowAnonymous,
            AdmitAdministrators admitAdministrators,
            PlatformPages views,
            AdminPages pages) {
        this.visitors = visitors;
        this.readPlatform = readPlatform;
        this.turnConnection = turnConnection;
        this.askForDiagnosis = askForDiagnosis;
        this.allowAnonymous = allowAnonymous;
        this.admitAdministrators = admitAdministrators;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        PlatformFacts facts = readPlatform.handle(id, page).orElseThrow(NotFoundException::new);
        return pages.page("admin/platform.jte", views.details(visit, facts, done), visit)
                .build();
    }

    /** Answers at once: the walk goes on in the background. */
    @POST
    @Path("test")
    public Response test(@PathParam("id") UUID id, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        return back(askForDiagnosis.handle(id), id, "#test");
    }

    @POST
    @Path("turn")
    public Response turn(@PathParam("id") UUID id, @FormParam("on") boolean on, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        boolean turned = turnConnection.handle(id, on);
        if (turned && !on) admitAdministrators.dismiss(id);
        return back(turned, id, "?done=" + (on ? "on" : "off"));
    }

    @POST
    @Path("administrators")
    public Response administrators(
            @PathParam("id") UUID id, @FormParam("admitted") boolean admitted, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        return back(admitAdministrators.handle(id, admitted), id, "?done=administrators-" + (admitted ? "on" : "off"));
    }

    @POST
    @Path("anonymous")
    public Response anonymous(
            @PathParam("id") UUID id, @FormParam("allowed") boolean allowed, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        return back(allowAnonymous.handle(id, allowed), id, "?done=anonymous-" + (allowed ? "on" : "off"));
    }

    private static Response back(boolean known, UUID id, String place) {
        if (!known) throw new NotFoundException();
        return Response.seeOther(URI.create(PlatformPages.href(id.toString()) + place))
                .build();
    }
}
