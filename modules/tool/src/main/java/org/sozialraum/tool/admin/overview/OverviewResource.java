package org.sozialraum.tool.admin.overview;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.learning.grade.FollowUndelivered;
import org.sozialraum.learning.launch.ReadLaunches;
import org.sozialraum.learning.roster.FollowRosters;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.library.LivingLibrary;

/** The first page after the login. */
@Path("/admin")
@Once
@AdminRoom
public class OverviewResource {
    private final AdminVisitors visitors;
    private final ReadConnections readConnections;
    private final ReadLaunches readLaunches;
    private final FollowUndelivered followUndelivered;
    private final FollowRosters followRosters;
    private final LivingLibrary library;
    private final AdminPages pages;

    @Inject
    OverviewResource(
            AdminVisitors visitors,
            ReadConnections readConnections,
            ReadLaunches readLaunches,
            FollowUndelivered followUndelivered,
            FollowRosters followRosters,
            LivingLibrary library,
            AdminPages pages) {
        this.visitors = visitors;
        this.readConnections = readConnections;
        this.readLaunches = readLaunches;
        this.followUndelivered = followUndelivered;
        this.followRosters = followRosters;
        this.library = library;
        this.pages = pages;
    }

    @GET
    public Response show(@Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        Standing standing = new Standing(
                readConnections.tally(),
                followUndelivered.tally(),
                readLaunches.unsuccessfulToday(),
                followRosters.inTrouble(),
                library.taught().unsound());
        OverviewView view =
                new OverviewView(pages.room(visit, "overview", "/admin"), standing.todos(), standing.numbers());
        return pages.page("admin/overview.jte", view, visit).build();
    }
}
