package org.sozialraum.tool.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.tool.Course;

class MinutesTest {

    @Test
    void shares_the_minutes_of_the_module_by_weight() {
        Place place = Course.place();

        assertThat(place.steps()).extracting(step -> Minutes.of(place, step)).containsExactly(20, 30, 40);
    }

    @Test
    void gives_even_the_shortest_step_a_minute() {
        Place place = Course.place(Course.module(1, Course.MODULE.flow()), Journey.NOT_BEGUN);

        assertThat(place.steps()).extracting(step -> Minutes.of(place, step)).containsOnly(1);
    }

    @Test
    void leaves_all_minutes_to_who_begins() {
        assertThat(Minutes.left(Course.place())).isEqualTo(90);
    }

    @Test
    void rounds_what_is_left_up_to_five_minutes() {
        Place place = Course.place(
                Course.module(33, Course.MODULE.flow()), Course.place("check").journey());

        assertThat(Minutes.left(place)).isEqualTo(20);
    }

    @Test
    void leaves_nothing_when_all_is_done() {
        assertThat(Minutes.left(Course.place("sections/01-what", "cases/a-case", "check")))
                .isZero();
    }

    @Test
    void leaves_nothing_in_a_module_without_steps() {
        assertThat(Minutes.left(Course.place(Course.module(30, List.of()), Journey.NOT_BEGUN)))
                .isZero();
    }
}
