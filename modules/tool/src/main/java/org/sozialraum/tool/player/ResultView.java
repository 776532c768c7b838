package org.sozialraum.tool.player;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.result.GradeView;
import org.sozialraum.tool.result.JudgedView;

/**
 * What an attempt came to, and where its grade is.
 *
 * @param points points reached, in the reader's number format
 * @param percent share of points, 0 … 100
 * @param attempt number of the attempt, from 1
 * @param attempts attempts allowed in all
 * @param best points of the best attempt, where another one than this
 * @param rescored if it was marked once more since it was handed in
 * @param again where the next attempt is posted; absent when none is left or nothing is left to gain
 */
public record ResultView(
        ShellView shell,
        boolean passed,
        String points,
        String maximum,
        int percent,
        int passPercent,
        int attempt,
        int attempts,
        Optional<String> best,
        Optional<RescoredView> rescored,
        List<JudgedView> items,
        GradeView grade,
        Optional<String> again,
        Optional<LinkView> next) {
    public ResultView {
        items = List.copyOf(items);
    }

    /**
     * Marked once more.
     *
     * @param first points that it was worth before
     */
    public record RescoredView(String at, String first) {}

    public int attemptsLeft() {
        return Math.max(0, attempts - attempt);
    }
}
