package org.sozialraum.tool.admin.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** The first page after the login. */
@Path("/admin")
@Dependent
@AdminRoom
public class OverviewResource {
    private final AdminVisitors visitors;
    private final AdminPages pages;

    @Inject
    OverviewResource(AdminVisitors visitors, AdminPages pages) {
        this.visitors = visitors;
        this.pages = pages;
    }

    @GET
    public Response show(@Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        OverviewView view = new OverviewView(pages.room(visit, "overview", "/admin"));
        return pages.page("admin/overview.jte", view, visit).build();
    }
}
