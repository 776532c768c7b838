package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.curriculum.Step;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.learning.journey.KeepPosition;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.visit.Place;
import org.sozialraum.tool.visit.Visitors;

/** What all pages of a step do: find the step, remember that it was opened, finish it and go on. */
@Once
class StepPages {
    private final Visitors visitors;
    private final KeepPosition keepPosition;
    private final FinishStep finishStep;

    @Inject
    StepPages(Visitors visitors, KeepPosition keepPosition, FinishStep finishStep) {
        this.visitors = visitors;
        this.keepPosition = keepPosition;
        this.finishStep = finishStep;
    }

    /** A step that is open now. */
    record At<S extends Step>(Place place, S step) {
        Optional<LinkView> previous() {
            return place.before(step).map(other -> new LinkView(place.title(other), place.href(other)));
        }

        Optional<LinkView> next() {
            return place.after(step).map(other -> new LinkView(place.title(other), place.href(other)));
        }
    }

    /** @throws NotFoundException if the module has no such step */
    <S extends Step> At<S> find(String token, String key, Class<S> kind, HttpServletRequest browser) {
        Place place = visitors.place(token, browser).orElseThrow(NotFoundException::new);
        return place.steps().stream()
                .filter(step -> step.key().equals(key))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .map(step -> new At<>(place, step))
                .orElseThrow(NotFoundException::new);
    }

    /** The same, and the next launch will open this page again. */
    <S extends Step> At<S> open(String token, String key, Class<S> kind, HttpServletRequest browser) {
        At<S> at = find(token, key, kind, browser);
        remember(at.place(), key);
        return at;
    }

    void remember(Place place, String position) {
        if (!place.journey().position().equals(Optional.of(position))) {
            keepPosition.handle(
                    place.visit(), position, place.module().version().toString());
        }
    }

    /** Marks the step as done and leads to the next one, or to the overview after the last. */
    Response finish(At<?> at) {
        finishStep.handle(at.place().visit(), at.step().key());
        String onward = at.place()
                .after(at.step())
                .map(at.place()::href)
                .orElse(at.place().base() + "/overview");
        return Response.seeOther(URI.create(onward)).build();
    }
}
