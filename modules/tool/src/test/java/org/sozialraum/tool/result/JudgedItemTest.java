package org.sozialraum.tool.result;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.item.SampleItems;
import org.sozialraum.tool.result.JudgedView.Mark;
import org.sozialraum.tool.result.JudgedView.Part;
import org.sozialraum.tool.result.JudgedView.Verdict;

class JudgedItemTest {
    private static final Response WRONG = new Response.Single("no");
    private static final Response RIGHT = new Response.Single("yes");

    @Test
    void shows_only_what_was_chosen_while_attempts_are_left() {
        JudgedView judged = judge(Course.SINGLE, false, WRONG);

        assertThat(judged.mark()).isEqualTo(Mark.NONE);
        assertThat(judged.parts()).extracting(Part::verdict).containsExactly(Verdict.WRONG);
        assertThat(judged.parts().getFirst().feedback().map(JudgedItemTest::words))
                .hasValueSatisfying(words -> assertThat(words).contains("feedback no"));
        assertThat(judged.explanation()).isEmpty();
    }

    @Test
    void shows_what_was_missed_and_why_once_no_attempt_is_left() {
        JudgedView judged = judge(Course.SINGLE, true, WRONG);

        assertThat(judged.parts()).extracting(Part::verdict).containsExactly(Verdict.MISSED, Verdict.WRONG);
        assertThat(judged.explanation().map(JudgedItemTest::words))
                .hasValueSatisfying(words -> assertThat(words).contains("why single"));
    }

    @Test
    void explains_at_once_what_was_answered_in_full() {
        JudgedView judged = judge(Course.SINGLE, false, RIGHT);

        assertThat(judged.mark()).isEqualTo(Mark.FULL);
        assertThat(judged.points()).isEqualTo("1");
        assertThat(judged.explanation()).isPresent();
    }

    @Test
    void does_not_betray_the_other_right_option_of_several() {
        JudgedView judged = judge(Course.MULTIPLE, false, new Response.Multiple(Set.of("one")));

        assertThat(judged.mark()).isEqualTo(Mark.PARTLY);
        assertThat(judged.points()).isEqualTo("1");
        assertThat(judged.maximum()).isEqualTo("2");
        assertThat(judged.parts()).extracting(part -> words(part.wording())).allMatch(words -> words.contains("one"));
        assertThat(judged.explanation()).isEmpty();
    }

    @Test
    void tells_unanswered_from_wrong_and_keeps_its_solution_too() {
        JudgedView judged = judge(Course.SINGLE, false);

        assertThat(judged.mark()).isEqualTo(Mark.UNANSWERED);
        assertThat(judged.points()).isEqualTo("0");
        assertThat(judged.parts()).isEmpty();
        assertThat(judged.explanation()).isEmpty();
    }

    @Test
    void shows_what_was_typed_and_the_answer_that_was_looked_for() {
        JudgedView judged = judge(SampleItems.SHORT, true, new Response.Written("<b>data</b> protection"));

        assertThat(judged.mark()).isEqualTo(Mark.NONE);
        assertThat(judged.typed().map(JudgedItemTest::words)).contains("&lt;b&gt;data&lt;/b&gt; protection");
        assertThat(judged.parts()).singleElement().satisfies(part -> {
            assertThat(part.verdict()).isEqualTo(Verdict.MISSED);
            assertThat(words(part.wording())).isEqualTo("confidentiality");
        });
    }

    @Test
    void shows_a_number_with_its_unit_and_on_which_side_it_missed() {
        JudgedView judged = judge(SampleItems.NUMBER, false, new Response.Measured("2", Optional.of("days")));

        assertThat(judged.typed().map(JudgedItemTest::words)).contains("2 wording days");
        assertThat(judged.parts()).extracting(part -> words(part.wording())).containsExactly("wording too-low");
    }

    @Test
    void shows_the_columns_that_were_chosen_in_a_row() {
        JudgedView judged = judge(
                SampleItems.MATRIX,
                false,
                new Response.Cells(Map.of("phone", Set.of("read", "locked"), "paper", Set.of("locked"))));

        assertThat(judged.mark()).isEqualTo(Mark.PARTLY);
        assertThat(judged.parts())
                .extracting(part -> part.yours().map(JudgedItemTest::words).orElse(""))
                .containsExactly("wording locked, wording read", "wording locked");
    }

    private static JudgedView judge(MarkedItem item, boolean solution, Response... given) {
        Answer[] answers = Arrays.stream(given)
                .map(response -> Attempted.answer(item, response))
                .toArray(Answer[]::new);
        return JudgedItem.of(
                item, 1, Attempted.with(Attempted.handedIn(1, 0), answers), Course.texts(Language.EN), solution);
    }

    private static String words(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
