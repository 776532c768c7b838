package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sozialraum.curriculum.Section;
import org.sozialraum.curriculum.Step.SectionStep;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.web.Pages;

/** A section to read. */
@Path("/learn/{token}/sections/{slug}")
@Once
public class SectionResource {
    private final StepPages steps;
    private final Shells shells;
    private final Pages pages;

    @Inject
    SectionResource(StepPages steps, Shells shells, Pages pages) {
        this.steps = steps;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public Response read(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        At<SectionStep> at = steps.open(token, "sections/" + slug, SectionStep.class, browser);
        Section.Text text = at.step().section().text(at.place().language());
        String path = at.place().href(at.step());
        SectionView view = new SectionView(
                shells.of(at.place(), Optional.of(at.step()), Audience.PROGRESS_ONLY, path),
                text.title(),
                Html.of(text.body()),
                Optional.of(path),
                at.place().isDone(at.step()),
                at.previous(),
                at.next());
        return pages.page("player/section.jte", view, at.place().texts()).build();
    }

    @POST
    public Response done(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        return steps.finish(steps.find(token, "sections/" + slug, SectionStep.class, browser));
    }
}
