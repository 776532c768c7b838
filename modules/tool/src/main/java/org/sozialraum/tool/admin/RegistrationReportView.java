package org.sozialraum.tool.admin;

import java.util.List;
import java.util.Optional;

/**
 * How a registration or a renewal went, in words.
 *
 * @param platform its issuer, or the origin that was asked
 * @param step how far it came
 * @param sentence what that means
 * @param wayOut what to do; empty where nothing is to be done
 * @param fields our configuration beside what the platform says
 */
public record RegistrationReportView(
        MomentView at,
        String platform,
        boolean succeeded,
        String step,
        String sentence,
        Optional<String> wayOut,
        List<StepView> steps,
        List<FieldView> fields) {
    public RegistrationReportView {
        steps = List.copyOf(steps);
        fields = List.copyOf(fields);
    }

    /** What the platform has written down otherwise. */
    public List<FieldView> differing() {
        return fields.stream().filter(FieldView::differs).toList();
    }

    /**
     * One step.
     *
     * @param asked our request, without its body
     * @param answered what came back, shortened
     * @param library what the library says about it, in English
     */
    public record StepView(String name, boolean passed, String asked, String answered, String library) {}

    /**
     * One field.
     *
     * @param label in words where we have some
     * @param name as the specification calls it
     * @param answered empty if the platform does not say
     */
    public record FieldView(String label, String name, String asked, Optional<String> answered, boolean differs) {}
}
