package org.sozialraum.tool.teacher;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * What a teacher sees of an activity: what it is, how far the learners are, where their grades are.
 *
 * @param groups whose numbers can be looked at, all learners first; empty where the course has no groups
 * @param roster who is in the course, where the LMS shows it
 * @param started learners who have opened it, also those who have finished
 * @param finished learners who have finished all steps
 * @param resend where "send again" is posted; absent when nothing waits or failed
 * @param troubles why grades failed, with how many; see {@link org.sozialraum.tool.result.GradeView} for the names
 * @param takenOver whether it came with a copied course
 * @param change where the teacher chooses something else; absent once a learner has begun
 * @param copied what the course contained that this one is a copy of; empty if it is none that we were told of
 * @param outdated attempts made on another edition of the module, if there are any
 * @param graded whether the LMS gave the activity a grade column
 */
public record TeacherView(
        ShellView shell,
        String title,
        Content summary,
        int minutes,
        int passPercent,
        int attempts,
        String preview,
        List<GroupView> groups,
        Optional<RosterView> roster,
        int started,
        int finished,
        boolean graded,
        int arrived,
        int onTheirWay,
        int failed,
        List<TroubleCount> troubles,
        Optional<String> resend,
        boolean resent,
        boolean takenOver,
        Optional<String> change,
        List<CopiedView> copied,
        Optional<OutdatedView> outdated) {
    public TeacherView {
        groups = List.copyOf(groups);
        copied = List.copyOf(copied);
        troubles = List.copyOf(troubles);
    }

    /**
     * Attempts made on another edition.
     *
     * @param rescoring the page that tells whose grade would change by the keys of today
     */
    public record OutdatedView(int attempts, String rescoring) {}

    /** How many grades a trouble holds up. */
    public record TroubleCount(String trouble, int count) {}
}
