package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.sozialraum.curriculum.Step.CaseStep;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.journey.DecideCase;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.web.Pages;

/** A branching case: one decision after the other. */
@Path("/learn/{token}/cases/{slug}")
@Once
public class CaseResource {
    private final StepPages steps;
    private final DecideCase decideCase;
    private final FinishStep finishStep;
    private final CasePage page;
    private final Pages pages;

    @Inject
    CaseResource(StepPages steps, DecideCase decideCase, FinishStep finishStep, CasePage page, Pages pages) {
        this.steps = steps;
        this.decideCase = decideCase;
        this.finishStep = finishStep;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Response show(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        At<CaseStep> at = steps.open(token, "cases/" + slug, CaseStep.class, browser);
        return pages.page("player/case.jte", page.view(at), at.place().texts()).build();
    }

    /** A choice that is not on offer here, from an old tab or a bookmark, changes nothing: the page shows what holds. */
    @POST
    public Response decide(
            @PathParam("token") String token,
            @PathParam("slug") String slug,
            @FormParam("choice") String choice,
            @FormParam("decisions") int decisions,
            @Context HttpServletRequest browser) {
        At<CaseStep> at = steps.find(token, "cases/" + slug, CaseStep.class, browser);
        Walk walk = walk(at);
        if (walk.decisions().size() == decisions && walk.offers(choice)) {
            decideCase.handle(at.place().visit(), at.step().branching().uuid(), decisions, choice);
            if (walk.endsWith(choice)) {
                finishStep.handle(at.place().visit(), at.step().key());
            }
        }
        return back(at);
    }

    @POST
    @Path("restart")
    public Response restart(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        At<CaseStep> at = steps.find(token, "cases/" + slug, CaseStep.class, browser);
        decideCase.startAgain(at.place().visit(), at.step().branching().uuid());
        return back(at);
    }

    static Walk walk(At<CaseStep> at) {
        var branching = at.step().branching();
        return Walk.through(branching, at.place().journey().decisionsIn(branching.uuid()));
    }

    private static Response back(At<CaseStep> at) {
        return Response.seeOther(URI.create(at.place().href(at.step()))).build();
    }
}
