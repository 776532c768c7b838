package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * The module's front page.
 *
 * @param why what changes in the everyday life of the people it serves
 * @param outcomes one sentence each
 * @param minutes for the whole module
 * @param onward the step to go on with; its label is the step's title
 * @param begun whether the learner has been inside before
 */
public record OverviewView(
        ShellView shell,
        String title,
        Content summary,
        Content why,
        List<Content> outcomes,
        List<StepView> steps,
        int minutes,
        LinkView onward,
        boolean begun,
        Content sources,
        Content notice) {
    public OverviewView {
        outcomes = List.copyOf(outcomes);
        steps = List.copyOf(steps);
    }
}
