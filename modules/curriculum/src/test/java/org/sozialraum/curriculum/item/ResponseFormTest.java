package org.sozialraum.curriculum.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.curriculum.item.ResponseForm.match;
import static org.sozialraum.curriculum.item.ResponseForm.position;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.item.Submitted.Answered;
import org.sozialraum.curriculum.item.Submitted.NothingChosen;
import org.sozialraum.curriculum.item.Submitted.Problem;
import org.sozialraum.curriculum.item.Submitted.Refused;

class ResponseFormTest {
    @Test
    void names_its_fields_as_templates_do() {
        assertThat(ResponseForm.CHOICE).isEqualTo("choice");
        assertThat(position("ask")).isEqualTo("position.ask");
        assertThat(match("call")).isEqualTo("match.call");
    }

    @Test
    void reads_one_option() {
        Submitted read = ResponseForm.read(Samples.SINGLE, Map.of("choice", List.of("poster"), "go", List.of("next")));

        assertThat(read).isEqualTo(new Answered(new Response.Single("poster")));
    }

    @Test
    void reads_several_options() {
        Submitted read = ResponseForm.read(Samples.MULTIPLE, Map.of("choice", List.of("hurry", "purpose", "hurry")));

        assertThat(read).isEqualTo(new Answered(new Response.Multiple(Set.of("hurry", "purpose"))));
    }

    @Test
    void reads_positions() {
        Submitted read = ResponseForm.read(
                Samples.ORDERING,
                Map.of(
                        position("ask"), List.of("2"),
                        position("listen"), List.of("1"),
                        position("weigh"), List.of("4"),
                        position("decide"), List.of("3")));

        assertThat(read).isEqualTo(new Answered(Response.Ordered.of(List.of("listen", "ask", "decide", "weigh"))));
    }

    @Test
    void reads_steps_that_are_only_half_placed() {
        Submitted read = ResponseForm.read(
                Samples.ORDERING,
                Map.of(
                        position("ask"),
                        List.of("1"),
                        position("listen"),
                        List.of("1"),
                        position("weigh"),
                        List.of("")));

        assertThat(read).isEqualTo(new Answered(new Response.Ordered(Map.of("ask", 1, "listen", 1))));
    }

    @Test
    void reads_matches_and_passes_over_open_ones() {
        Submitted read = ResponseForm.read(
                Samples.MATCHING, Map.of(match("call"), List.of("nobody"), match("letter"), List.of("")));

        assertThat(read).isEqualTo(new Answered(new Response.Matched(Map.of("call", "nobody"))));
    }

    @Test
    void tells_that_nothing_was_chosen() {
        for (Item item : Samples.ALL) {
            assertThat(ResponseForm.read(item, Map.of("go", List.of("next")))).isEqualTo(new NothingChosen());
        }
    }

    @Test
    void refuses_an_unknown_option() {
        Submitted read = ResponseForm.read(Samples.MULTIPLE, Map.of("choice", List.of("purpose", "<b>")));

        assertThat(read).isEqualTo(new Refused(List.of(new Problem.UnknownOption("choice", "<b>"))));
    }

    @Test
    void refuses_two_options_where_one_is_right() {
        Submitted read = ResponseForm.read(Samples.SINGLE, Map.of("choice", List.of("poster", "consent")));

        assertThat(read)
                .isEqualTo(new Refused(List.of(new Problem.SeveralChosen("choice", List.of("poster", "consent")))));
    }

    @Test
    void refuses_positions_that_there_are_not() {
        for (String position : List.of("0", "5", "-1", "1.5", "one", "99999999999")) {
            Submitted read = ResponseForm.read(Samples.ORDERING, Map.of(position("ask"), List.of(position)));

            assertThat(read).isEqualTo(new Refused(List.of(new Problem.NoSuchPosition("position.ask", position))));
        }
    }

    @Test
    void refuses_an_unknown_response_and_two_for_one_premise() {
        Submitted read = ResponseForm.read(
                Samples.MATCHING, Map.of(match("call"), List.of("aunt"), match("talk"), List.of("friend", "nobody")));

        assertThat(read)
                .isEqualTo(new Refused(List.of(
                        new Problem.UnknownResponse("match.call", "aunt"),
                        new Problem.SeveralChosen("match.talk", List.of("friend", "nobody")))));
    }
}
