package org.sozialraum.tool.player;

import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * What awaits in the check, before an attempt starts or goes on.
 *
 * @param attemptsLeft attempts that can still be started, without a running one
 * @param passPercent share of points needed, in percent
 * @param best points of the best attempt so far
 * @param action where starting or resuming is posted
 * @param running number of answers already given in an attempt that is not finished
 * @param result the last result, where there is one
 */
public record CheckView(
        ShellView shell,
        int items,
        int minutes,
        int attemptsLeft,
        int attempts,
        int passPercent,
        Optional<Points> best,
        String action,
        Optional<Integer> running,
        Optional<String> result,
        Optional<LinkView> previous) {

    /** Points in the reader's number format. */
    public record Points(String given, String maximum) {}
}
