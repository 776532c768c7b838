package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * The module's front page.
 *
 * @param why what changes in the everyday life of the people it serves
 * @param outcomes one sentence each
 * @param buildsOn titles of modules that come before this one
 * @param minutes for the whole module
 * @param onward the step to go on with; its label is the step's title
 * @param newer the edition that is taught now, if the learner has begun another one
 * @param inAttempt whether a change was wished and is not possible before the open attempt is handed in
 * @param begun whether the learner has been inside before
 */
public record OverviewView(
        ShellView shell,
        String title,
        Content summary,
        Content why,
        List<Content> outcomes,
        List<StepView> steps,
        List<String> buildsOn,
        int minutes,
        LinkView onward,
        boolean begun,
        Optional<NewerView> newer,
        boolean inAttempt,
        Content sources,
        Content notice) {
    public OverviewView {
        outcomes = List.copyOf(outcomes);
        steps = List.copyOf(steps);
        buildsOn = List.copyOf(buildsOn);
    }

    /**
     * An edition to change to.
     *
     * @param begun version number of the one that the learner is in
     * @param now version number of the newer one
     * @param change where the wish to change is sent
     */
    public record NewerView(String begun, String now, String change) {}
}
