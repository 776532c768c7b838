package org.sozialraum.tool.admin.curriculum;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.library.LivingLibrary;

/** What is taught on this node, and what is wrong with the files. */
@Path(CurriculumResource.PATH)
@Once
@AdminRoom
public class CurriculumResource {
    static final String PATH = "/admin/curriculum";

    private final AdminVisitors visitors;
    private final LivingLibrary library;
    private final AdminPages pages;

    @Inject
    CurriculumResource(AdminVisitors visitors, LivingLibrary library, AdminPages pages) {
        this.visitors = visitors;
        this.library = library;
        this.pages = pages;
    }

    @GET
    public Response show(@Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        CurriculumView view =
                CurriculumViews.of(pages.room(visit, "curriculum", PATH), library.taught(), visit.texts());
        return pages.page("admin/curriculum.jte", view, visit).build();
    }
}
