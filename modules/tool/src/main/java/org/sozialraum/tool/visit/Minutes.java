package org.sozialraum.tool.visit;

import org.sozialraum.curriculum.Step;

/** How long things take, roughly. */
public final class Minutes {
    private static final int FIVE = 5;

    private Minutes() {}

    /** What is left of a module, in steps of five minutes. */
    static int left(Place place) {
        int all = place.steps().stream().mapToInt(step -> of(place, step)).sum();
        int open = place.steps().stream()
                .filter(step -> !place.isDone(step))
                .mapToInt(step -> of(place, step))
                .sum();
        int left = all == 0 ? 0 : place.module().minutes() * open / all;
        return open == 0 ? 0 : Math.max(FIVE, (left + FIVE - 1) / FIVE * FIVE);
    }

    /** A share of the module's minutes; a check takes longer than a section, thinking takes longest. */
    public static int of(Place place, Step step) {
        int weights = place.steps().stream().mapToInt(Minutes::weight).sum();
        return Math.max(1, Math.round((float) place.module().minutes() * weight(step) / weights));
    }

    private static int weight(Step step) {
        return switch (step) {
            case Step.SectionStep section -> 2;
            case Step.CaseStep branching -> 3;
            case Step.TaskStep task -> 3;
            case Step.CheckStep check -> 4;
            case Step.ReflectionStep reflection -> 3;
        };
    }
}
