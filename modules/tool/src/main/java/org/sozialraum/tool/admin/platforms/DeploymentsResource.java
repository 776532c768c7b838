package org.sozialraum.tool.admin.platforms;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.DecideDeployment;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** Deployments that wait, and every decision about one. */
@Path("/admin/deployments")
@Once
@AdminRoom
public class DeploymentsResource {
    private final AdminVisitors visitors;
    private final ReadConnections readConnections;
    private final DecideDeployment decideDeployment;
    private final PlatformPages views;
    private final AdminPages pages;

    @Inject
    DeploymentsResource(
            AdminVisitors visitors,
            ReadConnections readConnections,
            DecideDeployment decideDeployment,
            PlatformPages views,
            AdminPages pages) {
        this.visitors = visitors;
        this.readConnections = readConnections;
        this.decideDeployment = decideDeployment;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response held(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        HeldView view = views.held(visit, readConnections.held(page), done);
        return pages.page("admin/deployments.jte", view, visit).build();
    }

    /** @param back whether to go back to the platform's page */
    @POST
    public Response decide(
            @FormParam("connection") @Nullable UUID connection,
            @FormParam("deployment") @Nullable String deployment,
            @FormParam("approve") boolean approve,
            @FormParam("back") boolean back,
            @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (connection == null || deployment == null) throw new BadRequestException();
        if (!decideDeployment.handle(connection, deployment, approve)) throw new NotFoundException();
        String page = back ? PlatformPages.href(connection.toString()) : PlatformPages.DEPLOYMENTS;
        return Response.seeOther(URI.create(page + "?done=" + (approve ? "approved" : "refused")))
                .build();
    }
}
