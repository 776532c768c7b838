package org.sozialraum.curriculum.item;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.curriculum.item.ResponseForm.cell;
import static org.sozialraum.curriculum.item.ResponseForm.match;
import static org.sozialraum.curriculum.item.ResponseForm.position;
import static org.sozialraum.curriculum.item.ResponseForm.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void reads_marked_passages() {
        Submitted read = ResponseForm.read(Samples.MARKING, Map.of("choice", List.of("link", "name")));

        assertThat(read).isEqualTo(new Answered(new Response.Multiple(Set.of("link", "name"))));
    }

    @Test
    void reads_categories_and_ratings_as_it_reads_matches() {
        assertThat(ResponseForm.read(Samples.CATEGORISING, Map.of(match("diary"), List.of("public"))))
                .isEqualTo(new Answered(new Response.Matched(Map.of("diary", "public"))));
        assertThat(ResponseForm.read(Samples.SELF_RATING, Map.of(match("ask"), List.of("well"))))
                .isEqualTo(new Answered(new Response.Matched(Map.of("ask", "well"))));
    }

    @Test
    void reads_the_columns_of_each_row() {
        Submitted read = ResponseForm.read(
                Samples.MATRIX, Map.of(cell("phone"), List.of("locked", "read"), cell("paper"), List.of("")));

        assertThat(read).isEqualTo(new Answered(new Response.Cells(Map.of("phone", Set.of("locked", "read")))));
    }

    @Test
    void refuses_a_column_that_there_is_not() {
        Submitted read = ResponseForm.read(Samples.MATRIX, Map.of(cell("phone"), List.of("burned")));

        assertThat(read).isEqualTo(new Refused(List.of(new Problem.UnknownOption("cell.phone", "burned"))));
    }

    @Test
    void keeps_a_number_as_it_was_typed_even_if_it_is_none() {
        assertThat(ResponseForm.read(Samples.NUMERIC, Map.of("amount", List.of("drei"), "unit", List.of("days"))))
                .isEqualTo(new Answered(new Response.Measured("drei", Optional.of("days"))));
        assertThat(ResponseForm.read(Samples.NUMERIC, Map.of("amount", List.of("72"), "unit", List.of(""))))
                .isEqualTo(new Answered(new Response.Measured("72", Optional.empty())));
    }

    @Test
    void a_unit_that_could_not_be_chosen_is_no_answer() {
        Numeric alone = new Numeric(Samples.NUMERIC.head(), BigDecimal.TEN, BigDecimal.ZERO, Map.of("hours", ONE));

        assertThat(ResponseForm.read(alone, Map.of("amount", List.of(""), "unit", List.of("hours"))))
                .isEqualTo(new NothingChosen());
    }

    @Test
    void refuses_a_unit_that_there_is_not() {
        Submitted read = ResponseForm.read(Samples.NUMERIC, Map.of("amount", List.of("3"), "unit", List.of("moons")));

        assertThat(read).isEqualTo(new Refused(List.of(new Problem.UnknownResponse("unit", "moons"))));
    }

    @Test
    void reads_texts_with_the_line_ends_that_were_typed() {
        Submitted read = ResponseForm.read(
                Samples.STRUCTURED_TEXT, Map.of(text("aim"), List.of("one\r\ntwo"), text("steps"), List.of("")));

        assertThat(read).isEqualTo(new Answered(new Response.Texts(Map.of("aim", "one\ntwo"))));
    }

    @Test
    void refuses_what_is_longer_than_the_page_allows() {
        String longest = "x".repeat(StructuredText.LONGEST);

        assertThat(ResponseForm.read(Samples.STRUCTURED_TEXT, Map.of(text("aim"), List.of(longest))))
                .isInstanceOf(Answered.class);
        assertThat(ResponseForm.read(Samples.STRUCTURED_TEXT, Map.of(text("aim"), List.of(longest + "x"))))
                .isEqualTo(new Refused(List.of(new Problem.TooLong("text.aim", StructuredText.LONGEST))));
        assertThat(ResponseForm.read(Samples.SHORT_ANSWER, Map.of("written", List.of("x".repeat(201)))))
                .isEqualTo(new Refused(List.of(new Problem.TooLong("written", ShortAnswer.LONGEST))));
    }
}
