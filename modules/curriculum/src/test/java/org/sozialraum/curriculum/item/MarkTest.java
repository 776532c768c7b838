package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.sozialraum.curriculum.item.Mark.Verdict.MISSED;
import static org.sozialraum.curriculum.item.Mark.Verdict.PARTLY;
import static org.sozialraum.curriculum.item.Mark.Verdict.RIGHT;
import static org.sozialraum.curriculum.item.Mark.Verdict.WRONG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void categorising_pays_for_each_card() {
        Mark mark = Samples.CATEGORISING.mark(new Response.Matched(Map.of("diary", "private", "poster", "private")));

        assertThat(mark.share()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(mark.parts()).isEqualTo(Map.of("diary", RIGHT, "poster", WRONG, "file", MISSED));
    }

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({"threat link, 1.0", "threat, 0.5", "threat link name, 0.5", "threat link name greeting, 0.0"})
    void marking_weighs_right_passages_against_wrong_ones(String marked, double share) {
        Mark mark = Samples.MARKING.mark(new Response.Multiple(Set.of(marked.split(" "))));

        assertThat(mark.share()).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schweigepflicht",
                "  SCHWEIGEPFLICHT. ",
                "die Schweige-Pflicht",
                "die Schweige‑Pflicht",
                "„Schweigepflicht“",
                "Duty of Confidentiality"
            })
    void a_short_answer_may_be_written_in_many_ways(String written) {
        assertThat(Samples.SHORT_ANSWER.mark(new Response.Written(written)))
                .isEqualTo(new Mark(1, Map.of("right", RIGHT)));
    }

    @Test
    void a_short_answer_that_was_foreseen_as_wrong_gets_its_own_feedback() {
        Mark mark = Samples.SHORT_ANSWER.mark(new Response.Written("datenschutz"));

        assertThat(mark).isEqualTo(new Mark(0, Map.of("near", WRONG, "right", MISSED)));
    }

    @Test
    void a_short_answer_that_nobody_foresaw_is_wrong() {
        Mark mark = Samples.SHORT_ANSWER.mark(new Response.Written("Schweigen"));

        assertThat(mark).isEqualTo(new Mark(0, Map.of("right", MISSED)));
    }

    @ParameterizedTest(name = "{0} {1} is worth {2}")
    @CsvSource({
        "72, hours, 1.0",
        "'72,0', hours, 1.0",
        "72.5, hours, 1.0",
        "72.51, hours, 0.0",
        "71.4, hours, 0.0",
        "3, days, 1.0",
        "+3, days, 1.0",
        "72, days, 0.0",
        "72, years, 0.0",
        "zweiundsiebzig, hours, 0.0"
    })
    void a_number_is_right_within_its_tolerance_in_each_unit(String amount, String unit, double share) {
        Mark mark = Samples.NUMERIC.mark(new Response.Measured(amount, Optional.of(unit)));

        assertThat(mark.share()).isEqualTo(share);
    }

    @Test
    void a_number_tells_on_which_side_it_missed() {
        assertThat(Samples.NUMERIC
                        .mark(new Response.Measured("24", Optional.of("hours")))
                        .parts())
                .isEqualTo(Map.of("too-low", WRONG));
        assertThat(Samples.NUMERIC
                        .mark(new Response.Measured("30", Optional.of("days")))
                        .parts())
                .isEqualTo(Map.of("too-high", WRONG));
    }

    @Test
    void a_number_without_its_unit_is_worth_nothing() {
        assertThat(Samples.NUMERIC.mark(new Response.Measured("72", Optional.empty())))
                .isEqualTo(Mark.NOTHING);
    }

    @Test
    void a_matrix_pays_for_rows_in_which_exactly_the_right_columns_are_chosen() {
        Mark mark = Samples.MATRIX.mark(
                new Response.Cells(Map.of("phone", Set.of("locked"), "paper", Set.of("locked", "shredded", "read"))));

        assertThat(mark).isEqualTo(new Mark(0.5, Map.of("phone", RIGHT, "paper", PARTLY)));
        assertThat(Samples.MATRIX.mark(new Response.Cells(Map.of("paper", Set.of("locked")))))
                .isEqualTo(new Mark(0, Map.of("phone", MISSED, "paper", PARTLY)));
    }

    @Test
    void a_row_with_nothing_right_in_it_is_wrong() {
        Mark mark = Samples.MATRIX.mark(new Response.Cells(Map.of("paper", Set.of("read"))));

        assertThat(mark.of("paper")).contains(WRONG);
    }

    @Test
    void a_response_to_another_kind_of_item_is_worth_nothing() {
        for (MarkedItem item : Samples.MARKED) {
            for (MarkedItem other : Samples.MARKED) {
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
