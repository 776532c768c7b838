package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Reflection;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Step.ReflectionStep;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.ReflectionView.Criterion;
import org.sozialraum.tool.player.ReflectionView.Level;
import org.sozialraum.tool.player.ReflectionView.Words;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.web.Pages;

/** A reflective task to think about; nothing can be written here yet, and nothing is kept. */
@Path("/learn/{token}/reflections/{slug}")
@Once
public class ReflectionResource {
    private final StepPages steps;
    private final Shells shells;
    private final Pages pages;

    @Inject
    ReflectionResource(StepPages steps, Shells shells, Pages pages) {
        this.steps = steps;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public Response read(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        At<ReflectionStep> at = steps.open(token, "reflections/" + slug, ReflectionStep.class, browser);
        return pages.page("player/reflection.jte", view(at), at.place().texts()).build();
    }

    @POST
    public Response done(
            @PathParam("token") String token, @PathParam("slug") String slug, @Context HttpServletRequest browser) {
        return steps.finish(steps.find(token, "reflections/" + slug, ReflectionStep.class, browser));
    }

    private ReflectionView view(At<ReflectionStep> at) {
        Reflection reflection = at.step().reflection();
        Reflection.Text text = reflection.text(at.place().language());
        String path = at.place().href(at.step());
        return new ReflectionView(
                shells.of(at.place(), Optional.of(at.step()), Audience.NOTHING_KEPT, path),
                text.title(),
                Html.of(text.prompt()),
                Html.of(text.guidance()),
                reflection.minutes(),
                new Words(reflection.wordsFrom(), reflection.wordsTo()),
                criteria(reflection.rubric().text(at.place().language())),
                Optional.of(path),
                at.place().isDone(at.step()),
                at.previous(),
                at.next());
    }

    private static List<Criterion> criteria(Rubric.Text rubric) {
        return rubric.criteria().stream()
                .map(criterion -> new Criterion(
                        Html.of(criterion.name()),
                        criterion.levels().stream()
                                .map(level -> new Level(level.level(), Html.of(level.descriptor())))
                                .toList()))
                .toList();
    }
}
