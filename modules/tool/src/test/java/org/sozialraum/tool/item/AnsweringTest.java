package org.sozialraum.tool.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.Response;

class AnsweringTest {
    @Test
    void shows_an_item_as_it_was_left() {
        AnswerView.Grid grid = (AnswerView.Grid)
                form(SampleItems.MATRIX, new Response.Cells(Map.of("phone", Set.of("locked", "read"))));

        assertThat(grid.several()).isTrue();
        assertThat(grid.rows()).extracting(AnswerView.Row::field).containsExactly("cell.phone", "cell.paper");
        assertThat(grid.rows().getFirst().chosen()).containsExactlyInAnyOrder("locked", "read");
        assertThat(grid.rows().getLast().chosen()).isEmpty();
    }

    @Test
    void shows_a_rating_in_rows_with_one_choice_each() {
        AnswerView.Grid grid =
                (AnswerView.Grid) form(SampleItems.RATING, new Response.Matched(Map.of("listen", "well")));

        assertThat(grid.several()).isFalse();
        assertThat(grid.columns()).extracting(AnswerView.Column::name).containsExactly("not-yet", "well");
        assertThat(grid.rows().getLast().chosen()).containsExactly("well");
    }

    @Test
    void says_that_what_was_typed_is_no_number() {
        AnswerView.Amount wrong =
                (AnswerView.Amount) form(SampleItems.NUMBER, new Response.Measured("three", Optional.of("days")));
        AnswerView.Amount right =
                (AnswerView.Amount) form(SampleItems.NUMBER, new Response.Measured("3,0", Optional.of("days")));

        assertThat(wrong.isNoNumber()).isTrue();
        assertThat(wrong.typed()).isEqualTo("three");
        assertThat(right.isNoNumber()).isFalse();
        assertThat(right.units())
                .filteredOn(AnswerView.Unit::chosen)
                .extracting(AnswerView.Unit::name)
                .containsExactly("days");
    }

    @Test
    void shows_what_was_written() {
        AnswerView.Sheet sheet =
                (AnswerView.Sheet) form(SampleItems.PLAN, new Response.Texts(Map.of("steps", "first\nthen")));

        assertThat(sheet.fields()).extracting(AnswerView.Field::text).containsExactly("", "first\nthen");
        assertThat(form(SampleItems.SHORT, new Response.Written("secrecy")))
                .isEqualTo(new AnswerView.Line("secrecy", 200));
    }

    @Test
    void an_answer_to_what_was_another_kind_of_item_before_is_shown_as_none() {
        for (Item item : List.of(SampleItems.MATRIX, SampleItems.RATING, SampleItems.NUMBER, SampleItems.PLAN)) {
            AnswerView left = form(item, new Response.Single("yes"));

            assertThat(left)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*(wording|label)")
                    .isEqualTo(form(item));
        }
    }

    private static AnswerView form(Item item, Response... given) {
        return Answering.form(
                item, item.text(Language.EN), 7, Arrays.stream(given).findFirst());
    }
}
