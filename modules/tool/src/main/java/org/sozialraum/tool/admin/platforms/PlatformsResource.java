package org.sozialraum.tool.admin.platforms;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** The connected platforms. */
@Path(PlatformPages.PLATFORMS)
@Once
@AdminRoom
public class PlatformsResource {
    private final AdminVisitors visitors;
    private final ReadConnections readConnections;
    private final PlatformPages views;
    private final AdminPages pages;

    @Inject
    PlatformsResource(AdminVisitors visitors, ReadConnections readConnections, PlatformPages views, AdminPages pages) {
        this.visitors = visitors;
        this.readConnections = readConnections;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response list(@QueryParam("page") @DefaultValue("1") int page, @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        PlatformsView view = views.list(visit, readConnections.page(page));
        return pages.page("admin/platforms.jte", view, visit).build();
    }
}
