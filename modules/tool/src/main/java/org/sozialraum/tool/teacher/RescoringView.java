package org.sozialraum.tool.teacher;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * What marking once more by corrected keys would change.
 *
 * @param changes of whom the best score would change, the first ones of many
 * @param more how many others there are
 * @param done how many grades were changed just now, if any were to be
 * @param apply where the decision is sent
 */
public record RescoringView(
        ShellView shell,
        int gains,
        int losses,
        List<ChangeView> changes,
        int more,
        Optional<Integer> done,
        String apply,
        String overview) {
    public RescoringView {
        changes = List.copyOf(changes);
    }

    /**
     * One learner's change.
     *
     * @param number counts the rows, for nobody has a name here
     * @param work the page with her work
     */
    public record ChangeView(int number, String before, String after, String maximum, boolean gain, String work) {}
}
