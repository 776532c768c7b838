package org.sozialraum.tool.player;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A learner's own page over all modules.
 *
 * @param modules what she has begun, the latest first
 * @param areas the competence map, in the framework's order
 * @param finished how many of them are finished
 */
public record RecordView(ShellView shell, List<Row> modules, int finished, List<AreaView> areas) {
    public RecordView {
        modules = List.copyOf(modules);
        areas = List.copyOf(areas);
    }

    /**
     * One module in one activity.
     *
     * @param name what the course calls the activity, if that is not the module's title
     * @param points the best result so far
     * @param changed day and time of the last change, in the reader's format
     */
    public record Row(String title, Optional<String> name, boolean finished, Optional<Points> points, String changed) {}

    /** An area of the framework. */
    public record AreaView(String title, List<CompetenceView> competences) {
        public AreaView {
            competences = List.copyOf(competences);
        }
    }

    /**
     * A competence and its two halves.
     *
     * @param application how far this half is: {@code open}, {@code begun}, {@code shown}
     * @param judgement the same of the other half
     * @param level highest level that was applied, if any
     * @param modules titles of the modules that work on it; none if it is no part of the curriculum
     */
    public record CompetenceView(
            String number,
            String label,
            String application,
            String judgement,
            Optional<String> level,
            boolean evidenced,
            List<String> modules) {
        public CompetenceView {
            modules = List.copyOf(modules);
        }
    }

    /** Both in the reader's format. */
    public record Points(String given, String maximum) {}
}
