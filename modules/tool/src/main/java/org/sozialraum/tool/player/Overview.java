package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.curriculum.Step;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Library;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.OverviewView.NewerView;
import org.sozialraum.tool.player.StepView.Kind;
import org.sozialraum.tool.player.StepView.State;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Minutes;
import org.sozialraum.tool.visit.Place;
import org.sozialraum.tool.visit.Shells;

/** Makes the module's front page. */
@Once
class Overview {
    private final Shells shells;
    private final Library library;

    @Inject
    Overview(Shells shells, Library library) {
        this.shells = shells;
        this.library = library;
    }

    /** @param inAttempt whether a change of the edition was refused because of an open attempt */
    OverviewView view(Place place, boolean inAttempt) {
        ModuleText text = place.module().text(place.language());
        Step onward = onward(place);
        return new OverviewView(
                shells.of(place, Optional.empty(), Audience.PROGRESS_ONLY, place.base() + "/overview"),
                text.title(),
                Html.of(text.summary()),
                Html.of(text.why()),
                text.outcomes().stream().map(Html::of).toList(),
                steps(place),
                buildsOn(place),
                place.module().minutes(),
                new LinkView(place.title(onward), place.href(onward)),
                place.journey().position().isPresent(),
                place.newer().map(now -> newer(place, now)),
                inAttempt,
                Html.of(text.sources()),
                Html.of(text.notice()));
    }

    private List<String> buildsOn(Place place) {
        return place.module().entry().requires().stream()
                .flatMap(slug -> library.curriculum().module(slug).stream())
                .map(module -> module.title(place.language()))
                .toList();
    }

    private static NewerView newer(Place place, Module now) {
        return new NewerView(place.module().version().number(), now.version().number(), place.base() + "/edition");
    }

    private static List<StepView> steps(Place place) {
        Step onward = onward(place);
        return place.steps().stream()
                .map(step -> new StepView(
                        kind(step),
                        place.isDone(step) ? State.DONE : step.equals(onward) ? State.CURRENT : State.OPEN,
                        place.title(step),
                        place.href(step),
                        Minutes.of(place, step)))
                .toList();
    }

    /** The first step that is not done, else the last one. */
    private static Step onward(Place place) {
        return place.steps().stream()
                .filter(step -> !place.isDone(step))
                .findFirst()
                .orElseGet(() -> place.steps().getLast());
    }

    private static Kind kind(Step step) {
        return switch (step) {
            case Step.SectionStep section -> Kind.SECTION;
            case Step.CaseStep branching -> Kind.CASE;
            case Step.TaskStep task -> Kind.TASK;
            case Step.CheckStep check -> Kind.CHECK;
            case Step.ReflectionStep reflection -> Kind.REFLECTION;
        };
    }
}
