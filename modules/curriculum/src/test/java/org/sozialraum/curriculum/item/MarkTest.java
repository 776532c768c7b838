package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.sozialraum.curriculum.item.Mark.Verdict.MISSED;
import static org.sozialraum.curriculum.item.Mark.Verdict.RIGHT;
import static org.sozialraum.curriculum.item.Mark.Verdict.WRONG;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    @Test
    void single_choice_pays_for_the_right_option() {
        Mark mark = Samples.SINGLE.mark(new Response.Single("consent"));

        assertThat(mark).isEqualTo(new Mark(1, Map.of("consent", RIGHT)));
    }

    @Test
    void single_choice_pays_nothing_for_another_option_and_tells_what_was_missed() {
        Mark mark = Samples.SINGLE.mark(new Response.Single("poster"));

        assertThat(mark).isEqualTo(new Mark(0, Map.of("poster", WRONG, "consent", MISSED)));
    }

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({
        "purpose recipient, 1.0",
        "purpose, 0.5",
        "purpose recipient hurry, 0.5",
        "purpose hurry, 0.0",
        "hurry habit, 0.0",
        "purpose recipient hurry habit duration, 0.0",
        "purpose long-gone, 0.5",
        "long-gone, 0.0"
    })
    void multiple_choice_weighs_right_ones_against_wrong_ones(String chosen, double share) {
        Mark mark = Samples.MULTIPLE.mark(new Response.Multiple(Set.of(chosen.split(" "))));

        assertThat(mark.share()).isEqualTo(share);
    }

    @Test
    void multiple_choice_tells_what_was_right_wrong_and_missed_and_is_silent_about_the_rest() {
        Mark mark = Samples.MULTIPLE.mark(new Response.Multiple(Set.of("purpose", "hurry")));

        assertThat(mark.parts()).isEqualTo(Map.of("purpose", RIGHT, "recipient", MISSED, "hurry", WRONG));
    }

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({
        "ask listen weigh decide, 1.0",
        "listen ask weigh decide, 0.25",
        "ask listen decide weigh, 0.5",
        "listen weigh decide ask, 0.5",
        "decide ask listen weigh, 0.5",
        "decide weigh listen ask, 0.0"
    })
    void ordering_pays_for_steps_that_follow_the_right_step(String order, double share) {
        Mark mark = Samples.ORDERING.mark(Response.Ordered.of(List.of(order.split(" "))));

        assertThat(mark.share()).isEqualTo(share);
    }

    @Test
    void ordering_tells_which_steps_are_not_placed() {
        Mark mark = Samples.ORDERING.mark(new Response.Ordered(Map.of("ask", 1, "weigh", 3, "decide", 4)));

        assertThat(mark.parts()).isEqualTo(Map.of("ask", RIGHT, "listen", MISSED, "weigh", WRONG, "decide", RIGHT));
        assertThat(mark.share()).isEqualTo(0.5);
    }

    @Test
    void ordering_with_a_position_taken_twice_is_not_full() {
        Mark mark = Samples.ORDERING.mark(new Response.Ordered(Map.of("ask", 1, "listen", 2, "weigh", 2, "decide", 3)));

        assertThat(mark.parts()).containsEntry("weigh", WRONG);
        assertThat(mark.isFull()).isFalse();
    }

    @Test
    void matching_pays_for_each_premise() {
        Mark mark = Samples.MATCHING.mark(new Response.Matched(Map.of("call", "office", "letter", "friend")));

        assertThat(mark.share()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(mark.parts()).isEqualTo(Map.of("call", RIGHT, "letter", WRONG, "talk", MISSED));
    }

    @Test
    void a_response_to_another_kind_of_item_is_worth_nothing() {
        for (Item item : Samples.ALL) {
            for (Item other : Samples.ALL) {
                double share = item.mark(other.solution()).share();

                assertThat(share).isEqualTo(item.equals(other) ? 1 : 0);
            }
        }
    }

    @Test
    void refuses_a_share_beyond_one() {
        assertThatThrownBy(() -> new Mark(1.1, Map.of())).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new Mark(Double.NaN, Map.of())).hasMessageContaining("NaN");
    }
}
