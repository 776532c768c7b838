package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Step.TaskStep;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ResponseForm;
import org.sozialraum.curriculum.item.Submitted;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.task.KeepTaskAnswer;
import org.sozialraum.learning.task.ReadTaskAnswer;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Pages;

/** A task to work on and to compare. What is posted is saved before it is answered, with and without JavaScript. */
@Path("/learn/{token}/tasks/{slug}")
@Once
public class TaskResource {
    private final StepPages steps;
    private final ReadTaskAnswer readTaskAnswer;
    private final KeepTaskAnswer keepTaskAnswer;
    private final FinishStep finishStep;
    private final TaskPages taskPages;
    private final Pages pages;

    @Inject
    TaskResource(
            StepPages steps,
            ReadTaskAnswer readTaskAnswer,
            KeepTaskAnswer keepTaskAnswer,
            FinishStep finishStep,
            TaskPages taskPages,
            Pages pages) {
        this.steps = steps;
        this.readTaskAnswer = readTaskAnswer;
        this.keepTaskAnswer = keepTaskAnswer;
        this.finishStep = finishStep;
        this.taskPages = taskPages;
        this.pages = pages;
    }

    @GET
    public Response show(
            @PathParam("token") String token,
            @PathParam("slug") String slug,
            @QueryParam("empty") @DefaultValue("false") boolean empty,
            @Context HttpServletRequest browser) {
        At<TaskStep> at = steps.open(token, key(slug), TaskStep.class, browser);
        return pages.page(
                        "player/task.jte",
                        taskPages.form(at, answer(at), empty),
                        at.place().texts())
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("token") String token,
            @PathParam("slug") String slug,
            @HeaderParam("HX-Request") @Nullable String byScript,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest browser) {
        At<TaskStep> at = steps.find(token, key(slug), TaskStep.class, browser);
        Submitted submitted = ResponseForm.read(at.step().item(), form);
        Instant saved = save(at.place().visit(), at.step().item(), submitted);
        if (byScript != null) {
            SavedView view = new SavedView(TimeOfDay.of(saved, at.place().texts()));
            return pages.page("player/saved.jte", view, at.place().texts()).build();
        }
        return onward(at, submitted instanceof Submitted.Answered, form);
    }

    @GET
    @Path("comparison")
    public Response compare(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        At<TaskStep> at = steps.open(token, key(slug), TaskStep.class, browser);
        return answer(at)
                .map(given -> pages.page(
                                "player/comparison.jte",
                                taskPages.comparison(at, given),
                                at.place().texts())
                        .build())
                .orElseGet(() -> to(at.place().href(at.step())));
    }

    private Instant save(Visit visit, Item item, Submitted submitted) {
        return switch (submitted) {
            case Submitted.Answered(var given) -> keepTaskAnswer.handle(visit, item.uuid(), given);
            case Submitted.NothingChosen nothing -> keepTaskAnswer.withdraw(visit, item.uuid());
            case Submitted.Refused refused -> throw new BadRequestException();
        };
    }

    private Response onward(At<TaskStep> at, boolean answered, MultivaluedMap<String, String> form) {
        String here = at.place().href(at.step());
        return switch (Optional.ofNullable(form.getFirst("go")).orElse("save")) {
            case "compare" -> {
                if (answered) {
                    finishStep.handle(at.place().visit(), at.step().key());
                }
                yield to(here + (answered ? "/comparison" : "?empty=true"));
            }
            case "later" ->
                to(at.place()
                        .after(at.step())
                        .map(at.place()::href)
                        .orElse(at.place().base() + "/overview"));
            default -> to(here);
        };
    }

    private Optional<Answer> answer(At<TaskStep> at) {
        return readTaskAnswer.handle(at.place().visit(), at.step().item().uuid());
    }

    private static String key(String slug) {
        return "tasks/" + slug;
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
