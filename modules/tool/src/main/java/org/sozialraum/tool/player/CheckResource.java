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
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.StartAttempt.Outcome;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.web.Pages;

/** The knowledge check before and after its items: what awaits, start, and handing in. */
@Path("/learn/{token}/check")
@Once
public class CheckResource {
    private final StepPages steps;
    private final ReadAttempts readAttempts;
    private final StartAttempt startAttempt;
    private final SubmitAttempt submitAttempt;
    private final FinishStep finishStep;
    private final CheckPages checkPages;
    private final Pages pages;

    @Inject
    CheckResource(
            StepPages steps,
            ReadAttempts readAttempts,
            StartAttempt startAttempt,
            SubmitAttempt submitAttempt,
            FinishStep finishStep,
            CheckPages checkPages,
            Pages pages) {
        this.steps = steps;
        this.readAttempts = readAttempts;
        this.startAttempt = startAttempt;
        this.submitAttempt = submitAttempt;
        this.finishStep = finishStep;
        this.checkPages = checkPages;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.open(token, "check", CheckStep.class, browser);
        List<Attempt> made = readAttempts.all(at.place().visit());
        Optional<Answered> running = made.stream()
                .filter(Attempt::isOpen)
                .findFirst()
                .flatMap(open -> readAttempts.withAnswers(at.place().visit(), open.number()));
        return pages.page(
                        "player/check.jte",
                        checkPages.before(at, made, running),
                        at.place().texts())
                .build();
    }

    @POST
    public Response start(@PathParam("token") String token, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        return switch (startAttempt.handle(at.place().visit(), at.place().module())) {
            case Outcome.Started(var attempt) -> to(at, "check/" + attempt.number() + "/1");
            case Outcome.GoesOn(var attempt) -> to(at, "check/" + attempt.number() + "/" + firstOpen(at, attempt));
            case Outcome.NoneLeft none -> to(at, "result");
        };
    }

    @GET
    @Path("{attempt}/finish")
    public Response lookOnceMore(
            @PathParam("token") String token, @PathParam("attempt") int attempt, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        return readAttempts
                .withAnswers(at.place().visit(), attempt)
                .filter(answered -> answered.attempt().isOpen())
                .map(answered -> pages.page(
                                "player/finish.jte",
                                checkPages.finish(at, answered),
                                at.place().texts())
                        .build())
                .orElseGet(() -> to(at, "result"));
    }

    @POST
    @Path("{attempt}/finish")
    public Response finish(
            @PathParam("token") String token, @PathParam("attempt") int attempt, @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        switch (submitAttempt.handle(at.place().visit(), at.place().module(), attempt)) {
            case SubmitAttempt.Outcome.Scored scored -> {
                steps.remember(at.place(), "result");
                finishStep.handle(at.place().visit(), at.step().key());
            }
            case SubmitAttempt.Outcome.AlreadySubmitted earlier -> steps.remember(at.place(), "result");
            case SubmitAttempt.Outcome.NoSuchAttempt none -> {
                return to(at, "check");
            }
        }
        return to(at, "result");
    }

    private int firstOpen(At<CheckStep> at, Attempt attempt) {
        return readAttempts
                .withAnswers(at.place().visit(), attempt.number())
                .map(answered -> CheckPages.firstOpen(at.place().module(), answered))
                .orElse(1);
    }

    private static Response to(At<CheckStep> at, String page) {
        return Response.seeOther(URI.create(at.place().base() + "/" + page)).build();
    }
}
