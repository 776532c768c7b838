package org.sozialraum.tool.result;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.tool.Course;
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

    private static JudgedView judge(Item item, boolean solution, Response... given) {
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
