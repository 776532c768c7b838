package org.sozialraum.authoring.handbook;

import gg.jte.Content;
import java.util.List;

/**
 * The handbook in one language, ready to be written.
 *
 * @param asOf newest month in which facts were looked up
 */
public record HandbookView(
        String language,
        String asOf,
        String hours,
        List<TrackView> tracks,
        List<ModuleView> modules,
        List<CompetenceRow> competences,
        List<String> uncovered,
        String framework) {

    /** @param credits ECTS credits, rounded to a tenth */
    public record TrackView(
            String slug,
            String title,
            Content about,
            List<PathRow> path,
            String hours,
            String credits,
            int perCredit) {}

    /** @param requires titles of modules that stand before it for a reason */
    public record PathRow(int number, String slug, String title, String hours, String credits, List<String> requires) {}

    /**
     * A module's sheet.
     *
     * @param steps kinds and titles of its steps
     * @param check empty if there is no knowledge check
     */
    public record ModuleView(
            String slug,
            String number,
            String title,
            String version,
            String asOf,
            List<String> tracks,
            List<String> requires,
            int minutes,
            String hours,
            String credits,
            Content summary,
            Content why,
            List<Content> outcomes,
            List<CompetenceView> competences,
            List<StepView> steps,
            List<CheckView> check,
            List<ReflectionView> reflections,
            String languages,
            Content sources,
            Content notice) {}

    public record CompetenceView(String number, String label, String level) {}

    public record StepView(String kind, String title) {}

    public record CheckView(int items, int points, int passPercent, int attempts) {}

    public record ReflectionView(
            String title, int minutes, int wordsFrom, int wordsTo, List<Content> criteria, String levels) {}

    /** @param modules where it is worked on, with level */
    public record CompetenceRow(String number, String label, List<String> modules) {}
}
