package org.sozialraum.tool.player;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A learner's own page over all modules.
 *
 * @param modules what she has begun, the latest first
 * @param finished how many of them are finished
 */
public record RecordView(ShellView shell, List<Row> modules, int finished) {
    public RecordView {
        modules = List.copyOf(modules);
    }

    /**
     * One module in one activity.
     *
     * @param name what the course calls the activity, if that is not the module's title
     * @param points the best result so far
     * @param changed day and time of the last change, in the reader's format
     */
    public record Row(String title, Optional<String> name, boolean finished, Optional<Points> points, String changed) {}

    /** Both in the reader's format. */
    public record Points(String given, String maximum) {}
}
