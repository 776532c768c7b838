package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.deeplinking.TimeWindow;
import org.sozialraum.tool.lti.PickerDates.Field;
import org.sozialraum.tool.lti.PickerDates.Problem;

class PickerDatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Deep Linking 2.0, LTI resource link: available, submission. */
    @Test
    void means_the_schools_time_zone_in_summer_and_in_winter() {
        PickerDates dates = read(Map.of("available-from", "2026-07-01T08:00", "available-until", "2026-12-01T08:00"));

        assertThat(dates.available())
                .contains(new TimeWindow(
                        Optional.of(Instant.parse("2026-07-01T06:00:00Z")),
                        Optional.of(Instant.parse("2026-12-01T07:00:00Z"))));
        assertThat(dates.submission()).isEmpty();
        assertThat(dates.areFine()).isTrue();
    }

    @Test
    void may_have_one_end_alone() {
        PickerDates dates = read(Map.of("submission-until", "2026-12-01T08:00", "available-from", " "));

        assertThat(dates.submission().flatMap(TimeWindow::start)).isEmpty();
        assertThat(dates.submission().flatMap(TimeWindow::end)).isPresent();
        assertThat(dates.available()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30T08:00", "2026-12-01T08:00"})
    void says_at_the_end_that_it_lies_not_after_the_start_and_keeps_what_was_typed(String until) {
        PickerDates dates = read(Map.of("submission-from", "2026-12-01T08:00", "submission-until", until));

        assertThat(dates.problems()).containsExactly(Map.entry(Field.SUBMISSION_UNTIL, Problem.END_BEFORE_START));
        assertThat(dates.typed()).containsEntry(Field.SUBMISSION_UNTIL, until);
        assertThat(dates.areFine()).isFalse();
    }

    @Test
    void says_that_it_cannot_read_what_is_no_date() {
        PickerDates dates = read(Map.of("available-from", "next Monday"));

        assertThat(dates.problems()).containsExactly(Map.entry(Field.AVAILABLE_FROM, Problem.UNREADABLE));
        assertThat(dates.typed()).containsEntry(Field.AVAILABLE_FROM, "next Monday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30T08:00", "2026-12-01", "+999999999-12-31T23:59", "\u0000", "2026-12-01T08:00Z", "<b>"
            })
    void shows_again_whatever_was_sent_and_cuts_what_is_long(String text) {
        PickerDates dates = read(Map.of("available-from", text.repeat(9), "submission-from", text));

        assertThat(dates.areFine()).isFalse();
        assertThat(dates.typed().values()).allMatch(kept -> kept.length() <= 40);
        assertThat(dates.problems()).containsEntry(Field.AVAILABLE_FROM, Problem.UNREADABLE);
    }

    private static PickerDates read(Map<String, String> typed) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        typed.forEach(form::putSingle);
        return PickerDates.read(form, BERLIN);
    }
}
