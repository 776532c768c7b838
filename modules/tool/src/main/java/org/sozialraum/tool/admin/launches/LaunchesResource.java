package org.sozialraum.tool.admin.launches;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.launch.ForgetLaunches;
import org.sozialraum.learning.launch.NotedLaunch;
import org.sozialraum.learning.launch.ReadLaunches;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.admin.Pagers;

/** The last launches. */
@Path("/admin/launches")
@Once
@AdminRoom
public class LaunchesResource {
    private static final String PATH = "/admin/launches";

    private final AdminVisitors visitors;
    private final ReadLaunches readLaunches;
    private final AdminPages pages;

    @Inject
    LaunchesResource(AdminVisitors visitors, ReadLaunches readLaunches, AdminPages pages) {
        this.visitors = visitors;
        this.readLaunches = readLaunches;
        this.pages = pages;
    }

    /** @param show {@code all}, else only those that were held or refused */
    @GET
    public Response list(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("show") @Nullable String show,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        boolean all = "all".equals(show);
        Slice<NotedLaunch> found = readLaunches.page(page, !all);
        String path = all ? PATH + "?show=all" : PATH;
        LaunchesView view = new LaunchesView(
                pages.room(visit, "launches", path),
                found.entries().stream()
                        .map(launch -> LaunchViews.of(launch, visit.texts()))
                        .toList(),
                !all,
                (int) ForgetLaunches.KEPT.toDays(),
                Pagers.of(found, path));
        return pages.page("admin/launches.jte", view, visit).build();
    }
}
