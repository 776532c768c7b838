package org.sozialraum.tool.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.library.Library;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.Attempted;
import org.sozialraum.tool.result.JudgedView;
import org.sozialraum.tool.result.JudgedView.Verdict;
import org.sozialraum.tool.visit.SampleShells;

class ResultPageTest {
    private static final At<CheckStep> AT = new At<>(Course.place(), Course.CHECK);

    @Test
    void keeps_the_solution_while_attempts_are_left() {
        ResultView view = result(Attempted.handedIn(1, 1));

        assertThat(givesAway(view)).isFalse();
        assertThat(view.again()).contains(Course.BASE + "/check");
        assertThat(view.attemptsLeft()).isEqualTo(1);
    }

    @Test
    void keeps_the_solution_while_the_last_attempt_is_open() {
        ResultView view = result(Attempted.handedIn(1, 1), Attempted.open(2));

        assertThat(givesAway(view)).isFalse();
        assertThat(view.again()).isPresent();
    }

    @Test
    void shows_the_solution_after_the_last_attempt() {
        ResultView view = result(Attempted.handedIn(1, 1), Attempted.handedIn(2, 1));

        assertThat(givesAway(view)).isTrue();
        assertThat(view.again()).isEmpty();
    }

    @Test
    void offers_no_further_attempt_where_nothing_is_left_to_gain() {
        assertThat(result(Attempted.handedIn(1, 3)).again()).isEmpty();
    }

    @Test
    void names_a_better_attempt_beside_the_last_one() {
        assertThat(result(Attempted.handedIn(1, 2.5), Attempted.handedIn(2, 1)).best())
                .contains("2.5");
        assertThat(result(Attempted.handedIn(1, 1), Attempted.handedIn(2, 2)).best())
                .isEmpty();
    }

    @Test
    void passes_from_the_pass_mark_on() {
        assertThat(result(Attempted.handedIn(1, 2.1)).passed()).isTrue();
        assertThat(result(Attempted.handedIn(1, 2.09)).passed()).isFalse();
    }

    private static boolean givesAway(ResultView view) {
        return view.items().stream()
                .map(JudgedView::parts)
                .flatMap(List::stream)
                .anyMatch(part -> part.verdict() == Verdict.MISSED);
    }

    /** The result of the last one that was handed in, with a wrong answer. */
    private static ResultView result(Attempt... made) {
        Attempt last = Arrays.stream(made)
                .filter(attempt -> !attempt.isOpen())
                .reduce((first, second) -> second)
                .orElseThrow();
        return new ResultPage(SampleShells.bare(), Library.of(Course.CURRICULUM))
                .view(
                        AT,
                        Arrays.asList(made),
                        Attempted.with(last, Attempted.answer(Course.SINGLE, new Response.Single("no"))),
                        Optional.empty());
    }
}
