package org.sozialraum.tool.lti;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.lti.PickerDates.Field;

/**
 * The fields for dates, in their order.
 *
 * @param zone name of the time zone in which they are meant
 */
public record PickerDatesView(String zone, List<DateView> fields) {
    public PickerDatesView {
        fields = List.copyOf(fields);
    }

    static PickerDatesView of(PickerDates dates, String zone) {
        return new PickerDatesView(
                zone,
                Arrays.stream(Field.values())
                        .map(field -> new DateView(
                                field.key(),
                                dates.typed().getOrDefault(field, ""),
                                Optional.ofNullable(dates.problems().get(field)).map(PickerDates.Problem::key)))
                        .toList());
    }

    /** Whether anything stands there, so that it must be seen. */
    public boolean isOpen() {
        return fields.stream().anyMatch(field -> !field.value().isEmpty());
    }

    /** The fields that cannot be used as they are. */
    public List<DateView> wrong() {
        return fields.stream().filter(field -> field.problem().isPresent()).toList();
    }

    /**
     * One field.
     *
     * @param value as it was typed
     * @param problem what is wrong, the last part of a text's key
     */
    public record DateView(String name, String value, Optional<String> problem) {}
}
