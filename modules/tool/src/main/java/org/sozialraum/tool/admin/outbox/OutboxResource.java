package org.sozialraum.tool.admin.outbox;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.FollowUndelivered;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.HurryGrades;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;

/** Grades that have not arrived. */
@Path("/admin/outbox")
@Once
@AdminRoom
public class OutboxResource {
    static final String PATH = "/admin/outbox";

    private final AdminVisitors visitors;
    private final FollowUndelivered followUndelivered;
    private final HurryGrades hurryGrades;
    private final OutboxViews views;
    private final AdminPages pages;

    @Inject
    OutboxResource(
            AdminVisitors visitors,
            FollowUndelivered followUndelivered,
            HurryGrades hurryGrades,
            OutboxViews views,
            AdminPages pages) {
        this.visitors = visitors;
        this.followUndelivered = followUndelivered;
        this.hurryGrades = hurryGrades;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response list(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("done") @Nullable String done,
            @QueryParam("number") @DefaultValue("0") int number,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        OutboxView view = views.of(
                visit, followUndelivered.page(page), followUndelivered.tally(), OutboxViews.done(done, number));
        return pages.page("admin/outbox.jte", view, visit).build();
    }

    @POST
    @Path("resend")
    public Response resend(@FormParam("grade") @Nullable String grade, @Context HttpServletRequest browser) {
        visitors.visit(browser);
        return back(hurryGrades.one(key(grade)) ? "one" : "arrived", 1);
    }

    @POST
    @Path("resend-all")
    public Response resendAll(@Context HttpServletRequest browser) {
        visitors.visit(browser);
        return back("all", hurryGrades.all());
    }

    private static GradeKey key(@Nullable String text) {
        if (text == null) throw new BadRequestException();
        try {
            return GradeKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static Response back(String done, int number) {
        return Response.seeOther(URI.create(PATH + "?done=" + done + "&number=" + number))
                .build();
    }
}
