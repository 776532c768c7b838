package org.sozialraum.tool.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.tool.Course;

class PlaceTest {
    private final Place place = Course.place("cases/a-case");

    @Test
    void addresses_its_steps_below_the_token() {
        assertThat(place.href(Course.SECTION)).isEqualTo(Course.BASE + "/sections/01-what");
    }

    @Test
    void has_nothing_before_the_first_step_and_nothing_after_the_last() {
        assertThat(place.before(Course.SECTION)).isEmpty();
        assertThat(place.after(Course.CHECK)).isEmpty();
    }

    @Test
    void knows_the_neighbours_of_a_step() {
        assertThat(place.before(Course.DECISION)).contains(Course.SECTION);
        assertThat(place.after(Course.DECISION)).contains(Course.CHECK);
    }

    @Test
    void remembers_what_is_done() {
        assertThat(place.isDone(Course.DECISION)).isTrue();
        assertThat(place.isDone(Course.SECTION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections/01-what", "cases/a-case", "check", "check/2/7", "result"})
    void comes_back_to_the_page_where_reading_stopped(String position) {
        assertThat(stoppedAt(position).lastPage()).isEqualTo(Course.BASE + "/" + position);
    }

    @Test
    void comes_back_to_the_overview_when_the_page_has_left_the_module() {
        assertThat(stoppedAt("sections/renamed").lastPage()).isEqualTo(Course.BASE + "/overview");
    }

    @Test
    void comes_back_to_the_overview_when_the_check_has_left_the_module() {
        Place place = Course.place(
                Course.module(30, List.of(Course.SECTION)),
                stoppedAt("check/1/2").journey());

        assertThat(place.lastPage()).isEqualTo(Course.BASE + "/overview");
    }

    @Test
    void begins_with_the_overview() {
        assertThat(Course.place().lastPage()).isEqualTo(Course.BASE + "/overview");
    }

    private static Place stoppedAt(String position) {
        return Course.place(Course.MODULE, new Journey(Optional.of(position), Optional.empty(), Set.of(), Map.of()));
    }

    @Test
    void names_the_check_itself_because_content_does_not() {
        assertThat(place.title(Course.CHECK)).isEqualTo(place.texts().get("step.check"));
        assertThat(place.title(Course.SECTION)).isEqualTo("What");
    }
}
