package org.sozialraum.tool.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void names_the_check_itself_because_content_does_not() {
        assertThat(place.title(Course.CHECK)).isEqualTo(place.texts().get("step.check"));
        assertThat(place.title(Course.SECTION)).isEqualTo("What");
    }
}
