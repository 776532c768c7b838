package org.sozialraum.tool.teacher;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * How far a course has come, activity by activity; counts and no names.
 *
 * @param courseKnown whether the platform has said which course this is; if not, there are no activities
 * @param roster who is in the course, where the LMS shows it
 */
public record CohortView(ShellView shell, boolean courseKnown, List<Row> activities, Optional<RosterView> roster) {
    public CohortView {
        activities = List.copyOf(activities);
    }

    /**
     * One activity.
     *
     * @param name what the course calls it, else the module's title
     * @param module the module's title where the course calls it otherwise
     * @param checked whether its module has a check; without one nobody is counted
     * @param graded whether grades are brought to the LMS
     */
    public record Row(
            String name,
            Optional<String> module,
            boolean checked,
            int started,
            int finished,
            boolean graded,
            int arrived,
            int onTheirWay,
            int failed) {}
}
