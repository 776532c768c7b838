package org.sozialraum.tool.admin.rosters;

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
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.AskForRoster;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.FollowRosters;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** How old the rosters are, and which could not be read. */
@Path(RostersResource.PATH)
@Once
@AdminRoom
public class RostersResource {
    static final String PATH = "/admin/rosters";

    private final AdminVisitors visitors;
    private final FollowRosters followRosters;
    private final AskForRoster askForRoster;
    private final RosterPages views;
    private final AdminPages pages;

    @Inject
    RostersResource(
            AdminVisitors visitors,
            FollowRosters followRosters,
            AskForRoster askForRoster,
            RosterPages views,
            AdminPages pages) {
        this.visitors = visitors;
        this.followRosters = followRosters;
        this.askForRoster = askForRoster;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response list(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        RostersView view = views.of(visit, followRosters.page(page), done != null);
        return pages.page("admin/rosters.jte", view, visit).build();
    }

    /** Answers at once: the reading goes on in the background. */
    @POST
    @Path("refresh")
    public Response refresh(@FormParam("roster") @Nullable String roster, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        if (!askForRoster.handle(course(roster))) throw new NotFoundException();
        return Response.seeOther(URI.create(PATH + "?done=roster")).build();
    }

    private static CourseId course(@Nullable String text) {
        if (text == null) throw new BadRequestException();
        try {
            return CourseId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
