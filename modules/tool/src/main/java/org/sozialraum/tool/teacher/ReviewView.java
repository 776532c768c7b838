package org.sozialraum.tool.teacher;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.result.GradeView;
import org.sozialraum.tool.result.JudgedView;

/**
 * One learner's work, as her teacher sees it.
 *
 * @param learner her name, where the platform said one
 * @param attempts all of them, the first one first
 * @param shown the attempt that is looked at; absent while none is handed in
 * @param overview the teacher's page of the activity
 * @param back the course, where the platform gave a way back
 */
public record ReviewView(
        ShellView shell,
        Optional<String> learner,
        List<Made> attempts,
        Optional<Shown> shown,
        GradeView grade,
        String overview,
        Optional<String> back) {
    public ReviewView {
        attempts = List.copyOf(attempts);
    }

    /**
     * One of the attempts, to choose from.
     *
     * @param score absent while it is not handed in
     * @param href absent while it is not handed in
     * @param current whether it is the one that is shown
     */
    public record Made(int number, Optional<ScoreView> score, Optional<String> href, boolean current) {}

    /** Points in the reader's number format. */
    public record ScoreView(String given, String maximum) {}

    /**
     * The attempt that is looked at.
     *
     * @param started day and time
     * @param handedIn day and time
     * @param percent share of points, 0 … 100
     * @param since how the module has changed since, last part of a text's key: {@code older-version} if the items are
     *     shown as they were, {@code other-version} if they are those of today, {@code rescored} if it was marked by
     *     corrected keys
     */
    public record Shown(
            int number,
            int allowed,
            String started,
            String handedIn,
            boolean passed,
            ScoreView score,
            int percent,
            int passPercent,
            Optional<String> since,
            List<JudgedView> items) {
        public Shown {
            items = List.copyOf(items);
        }
    }
}
