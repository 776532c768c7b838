package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Step.CaseStep;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.branching.Effects;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.CaseView.Choice;
import org.sozialraum.tool.player.CaseView.Decision;
import org.sozialraum.tool.player.CaseView.Effect;
import org.sozialraum.tool.player.CaseView.Moment;
import org.sozialraum.tool.player.CaseView.Side;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;

/** Makes the page of a branching case. */
@Once
class CasePage {
    private final Shells shells;

    @Inject
    CasePage(Shells shells) {
        this.shells = shells;
    }

    CaseView view(At<CaseStep> at) {
        Walk walk = CaseResource.walk(at);
        BranchingCase.Text text = at.step().branching().text(at.place().language());
        String path = at.place().href(at.step());
        return new CaseView(
                shells.of(at.place(), Optional.of(at.step()), Audience.PROGRESS_ONLY, path),
                text.title(),
                Html.of(text.introduction()),
                walk.decisions().stream().map(made -> decision(made, text)).toList(),
                moment(walk, text),
                path,
                path + "/restart",
                at.previous(),
                at.next());
    }

    private static Decision decision(Walk.Made made, BranchingCase.Text text) {
        return new Decision(
                Html.of(text.node(made.at().name())),
                Html.of(text.choice(made.at().name(), made.choice().name()).wording()),
                Html.of(text.choice(made.at().name(), made.choice().name()).consequence()),
                effects(made.choice().effects()));
    }

    private static Moment moment(Walk walk, BranchingCase.Text text) {
        String node = walk.now().name();
        List<Choice> choices = walk.now().choices().stream()
                .map(choice -> new Choice(
                        choice.name(), Html.of(text.choice(node, choice.name()).wording())))
                .toList();
        return new Moment(Html.of(text.node(node)), choices, walk.now().isEnd() ? balance(walk) : List.of());
    }

    private static List<Effect> balance(Walk walk) {
        List<Effects> all =
                walk.decisions().stream().map(made -> made.choice().effects()).toList();
        return all.isEmpty() ? List.of() : effects(Effects.mean(all));
    }

    private static List<Effect> effects(Effects effects) {
        return List.of(
                new Effect(Side.AUTONOMY, effects.autonomy()),
                new Effect(Side.PRIVACY, effects.privacy()),
                new Effect(Side.EFFORT, effects.effort()),
                new Effect(Side.RELATION, effects.relation()));
    }
}
