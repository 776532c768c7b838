package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.grade.SendGradeAgain;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.GradeState;
import org.sozialraum.tool.result.GradeView;
import org.sozialraum.tool.web.Pages;

/** What the last attempt came to, and where its grade is. */
@Path("/learn/{token}/result")
@Once
public class ResultResource {
    private final StepPages steps;
    private final ReadAttempts readAttempts;
    private final FollowGrades followGrades;
    private final SendGradeAgain sendGradeAgain;
    private final ResultPage page;
    private final Pages pages;

    @Inject
    ResultResource(
            StepPages steps,
            ReadAttempts readAttempts,
            FollowGrades followGrades,
            SendGradeAgain sendGradeAgain,
            ResultPage page,
            Pages pages) {
        this.steps = steps;
        this.readAttempts = readAttempts;
        this.followGrades = followGrades;
        this.sendGradeAgain = sendGradeAgain;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        List<Attempt> made = readAttempts.all(at.place().visit());
        Optional<Attempt> last =
                made.stream().filter(attempt -> !attempt.isOpen()).reduce((first, second) -> second);
        if (last.isEmpty()) {
            return Response.seeOther(URI.create(at.place().base() + "/check")).build();
        }
        steps.remember(at.place(), "result");
        var answered = readAttempts
                .withAnswers(at.place().visit(), last.get().number())
                .orElseThrow();
        ResultView view =
                page.view(at, made, answered, followGrades.own(at.place().visit()));
        return pages.page("player/result.jte", view, at.place().texts()).build();
    }

    /** The state of the grade alone, for a page that waits for its arrival. */
    @GET
    @Path("grade")
    public Response grade(@PathParam("token") String token, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        GradeView view = GradeState.view(
                followGrades.own(at.place().visit()),
                at.place().base() + "/result",
                at.place().texts());
        return pages.page("result/grade.jte", view, at.place().texts()).build();
    }

    @POST
    @Path("resend")
    public Response resend(@PathParam("token") String token, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        sendGradeAgain.handle(at.place().visit());
        return Response.seeOther(URI.create(at.place().base() + "/result")).build();
    }
}
