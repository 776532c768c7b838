package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.ResponseForm;
import org.sozialraum.curriculum.item.Submitted;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.ReadAttempts;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.SaveAnswer.Outcome;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Pages;

/** One item of an attempt. What is posted is saved before it is answered, with and without JavaScript. */
@Path("/learn/{token}/check/{attempt: [0-9]{1,3}}/{number: [0-9]{1,3}}")
@Once
public class ItemResource {
    private static final int CONFLICT = 409;

    private final StepPages steps;
    private final ReadAttempts readAttempts;
    private final SaveAnswer saveAnswer;
    private final ItemPage page;
    private final Pages pages;

    @Inject
    ItemResource(StepPages steps, ReadAttempts readAttempts, SaveAnswer saveAnswer, ItemPage page, Pages pages) {
        this.steps = steps;
        this.readAttempts = readAttempts;
        this.saveAnswer = saveAnswer;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public jakarta.ws.rs.core.Response show(
            @PathParam("token") String token,
            @PathParam("attempt") int attempt,
            @PathParam("number") int number,
            @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        item(at, number);
        Optional<Answered> answered = readAttempts.withAnswers(at.place().visit(), attempt);
        if (answered.isEmpty() || !answered.get().attempt().isOpen()) {
            return to(at, answered.isEmpty() ? "check" : "result");
        }
        steps.remember(at.place(), "check/" + attempt + "/" + number);
        return pages.page(
                        "player/item.jte",
                        page.view(at, answered.get(), number),
                        at.place().texts())
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public jakarta.ws.rs.core.Response save(
            @PathParam("token") String token,
            @PathParam("attempt") int attempt,
            @PathParam("number") int number,
            @HeaderParam("HX-Request") @Nullable String byScript,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest browser) {
        At<CheckStep> at = steps.find(token, "check", CheckStep.class, browser);
        Outcome outcome = save(at, attempt, item(at, number), form);
        return switch (outcome) {
            case Outcome.Saved saved ->
                byScript == null ? to(at, onward(attempt, number, at, form)) : fragment(at, saved.at());
            case Outcome.AlreadySubmitted submitted -> elsewhere(at, "result", byScript);
            case Outcome.NoSuchAttempt none -> elsewhere(at, "check", byScript);
        };
    }

    private Outcome save(At<CheckStep> at, int attempt, Item item, MultivaluedMap<String, String> form) {
        return switch (ResponseForm.read(item, form)) {
            case Submitted.Answered(Response given) ->
                saveAnswer.handle(at.place().visit(), attempt, item.uuid(), given);
            case Submitted.NothingChosen nothing ->
                saveAnswer.withdraw(at.place().visit(), attempt, item.uuid());
            case Submitted.Refused refused -> throw new BadRequestException();
        };
    }

    /** The attempt was handed in meanwhile, in another tab perhaps. */
    private static jakarta.ws.rs.core.Response elsewhere(At<CheckStep> at, String where, @Nullable String byScript) {
        return byScript == null
                ? to(at, where)
                : jakarta.ws.rs.core.Response.status(CONFLICT).build();
    }

    private jakarta.ws.rs.core.Response fragment(At<CheckStep> at, Instant saved) {
        SavedView view = new SavedView(TimeOfDay.of(saved, at.place().texts()));
        return pages.page("player/saved.jte", view, at.place().texts()).build();
    }

    private static String onward(int attempt, int number, At<CheckStep> at, MultivaluedMap<String, String> form) {
        String go = Optional.ofNullable(form.getFirst("go")).orElse("save");
        return "check/" + attempt + "/"
                + onward(go, number, at.place().module().items().size());
    }

    /**
     * @param go {@code previous}, {@code next}, {@code finish} or an item's number; anything else stays
     * @return what follows the attempt in the address
     */
    static String onward(String go, int number, int last) {
        return switch (go) {
            case "finish" -> "finish";
            case "next" -> String.valueOf(Math.min(number + 1, last));
            case "previous" -> String.valueOf(Math.max(number - 1, 1));
            default -> String.valueOf(go.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(go), 1, last) : number);
        };
    }

    private static Item item(At<CheckStep> at, int number) {
        var items = at.place().module().items();
        if (number < 1 || number > items.size()) {
            throw new NotFoundException();
        }
        return items.get(number - 1);
    }

    private static jakarta.ws.rs.core.Response to(At<CheckStep> at, String where) {
        return jakarta.ws.rs.core.Response.seeOther(URI.create(at.place().base() + "/" + where))
                .build();
    }
}
