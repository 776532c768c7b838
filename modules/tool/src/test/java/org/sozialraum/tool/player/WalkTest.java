package org.sozialraum.tool.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sozialraum.tool.Course;

class WalkTest {

    @Test
    void begins_at_the_start() {
        Walk walk = walk();

        assertThat(walk.now()).isEqualTo(Course.CASE.start());
        assertThat(walk.decisions()).isEmpty();
    }

    @Test
    void leads_where_the_choices_lead() {
        Walk walk = walk("wait", "ask-now");

        assertThat(walk.now().isEnd()).isTrue();
        assertThat(walk.decisions()).extracting(made -> made.choice().name()).containsExactly("wait", "ask-now");
        assertThat(walk.decisions()).extracting(made -> made.at().name()).containsExactly("begin", "later");
    }

    @Test
    void stops_before_a_choice_that_the_case_no_longer_has() {
        Walk walk = walk("wait", "gone", "ask-now");

        assertThat(walk.now().name()).isEqualTo("later");
        assertThat(walk.decisions()).hasSize(1);
    }

    @Test
    void stops_at_an_end_whatever_was_chosen_after_it() {
        assertThat(walk("ask", "wait").decisions()).hasSize(1);
    }

    @Test
    void offers_the_choices_of_the_present_moment_alone() {
        Walk walk = walk("wait");

        assertThat(walk.offers("ask-now")).isTrue();
        assertThat(walk.offers("ask")).isFalse();
        assertThat(walk("ask").offers("ask")).isFalse();
    }

    @Test
    void knows_which_choice_ends_it() {
        assertThat(walk().endsWith("ask")).isTrue();
        assertThat(walk().endsWith("wait")).isFalse();
        assertThat(walk().endsWith("gone")).isFalse();
    }

    private static Walk walk(String... choices) {
        return Walk.through(Course.CASE, List.of(choices));
    }
}
