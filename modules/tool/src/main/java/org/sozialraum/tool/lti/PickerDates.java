package org.sozialraum.tool.lti;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.deeplinking.TimeWindow;

/**
 * When activities are open and take work, as a teacher has typed it. Any end may be left open.
 *
 * @param typed what stood in the fields, also where it is wrong
 * @param problems what is wrong, by the field; with one of them there are no windows to use
 */
record PickerDates(
        Map<Field, String> typed,
        Map<Field, Problem> problems,
        Optional<TimeWindow> available,
        Optional<TimeWindow> submission) {
    private static final int LONGEST = 40;

    /** The fields of the form. */
    enum Field {
        AVAILABLE_FROM,
        AVAILABLE_UNTIL,
        SUBMISSION_FROM,
        SUBMISSION_UNTIL;

        /** Its name in the form, and the last part of its texts' keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a field cannot be used. */
    enum Problem {
        UNREADABLE,
        END_BEFORE_START;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    PickerDates {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
    }

    static PickerDates none() {
        return new PickerDates(Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** @param zone in which the teacher thinks */
    static PickerDates read(MultivaluedMap<String, String> form, ZoneId zone) {
        Reading reading = new Reading(form, zone);
        Optional<TimeWindow> available = reading.window(Field.AVAILABLE_FROM, Field.AVAILABLE_UNTIL);
        Optional<TimeWindow> submission = reading.window(Field.SUBMISSION_FROM, Field.SUBMISSION_UNTIL);
        return new PickerDates(reading.typed, reading.problems, available, submission);
    }

    boolean areFine() {
        return problems.isEmpty();
    }

    private static final class Reading {
        private final Map<Field, String> typed = new EnumMap<>(Field.class);
        private final Map<Field, Problem> problems = new EnumMap<>(Field.class);
        private final MultivaluedMap<String, String> form;
        private final ZoneId zone;

        Reading(MultivaluedMap<String, String> form, ZoneId zone) {
            this.form = form;
            this.zone = zone;
        }

        Optional<TimeWindow> window(Field from, Field until) {
            Optional<Instant> start = moment(from);
            Optional<Instant> end = moment(until);
            if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
                problems.put(until, Problem.END_BEFORE_START);
                return Optional.empty();
            }
            return TimeWindow.between(start, end);
        }

        private Optional<Instant> moment(Field field) {
            String text =
                    Optional.ofNullable(form.getFirst(field.key())).orElse("").strip();
            if (text.isEmpty()) return Optional.empty();
            typed.put(field, text.substring(0, Math.min(text.length(), LONGEST)));
            try {
                return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
            } catch (DateTimeException e) {
                problems.put(field, Problem.UNREADABLE);
                return Optional.empty();
            }
        }
    }
}
