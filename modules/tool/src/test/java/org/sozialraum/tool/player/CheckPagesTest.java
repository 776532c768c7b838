package org.sozialraum.tool.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.player.FinishView.Open;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.Attempted;
import org.sozialraum.tool.visit.SampleShells;

class CheckPagesTest {
    private static final At<CheckStep> AT = new At<>(Course.place(), Course.CHECK);
    private static final Answer FIRST = Attempted.answer(Course.SINGLE, new Response.Single("no"));
    private static final Answer SECOND = Attempted.answer(Course.MULTIPLE, new Response.Multiple(Set.of("one")));
    private static final Answer FORMER =
            new Answer(Course.uuid("an item of before"), new Response.Single("yes"), Course.MONDAY);

    private final CheckPages pages = new CheckPages(SampleShells.bare());

    @Test
    void says_what_awaits_a_beginner() {
        CheckView view = pages.before(AT, List.of(), Optional.empty());

        assertThat(view.items()).isEqualTo(2);
        assertThat(view.passPercent()).isEqualTo(70);
        assertThat(view.attemptsLeft()).isEqualTo(2);
        assertThat(view.running()).isEmpty();
        assertThat(view.best()).isEmpty();
        assertThat(view.result()).isEmpty();
    }

    @Test
    void counts_the_answers_of_the_open_attempt() {
        CheckView view = pages.before(
                AT,
                List.of(Attempted.handedIn(1, 1.5), Attempted.open(2)),
                Optional.of(Attempted.with(Attempted.open(2), FIRST, FORMER)));

        assertThat(view.running()).contains(1);
        assertThat(view.attemptsLeft()).isZero();
        assertThat(view.best()).contains(new CheckView.Points("1.5", "3"));
        assertThat(view.result()).contains(Course.BASE + "/result");
    }

    @Test
    void names_what_is_unanswered_before_handing_in() {
        FinishView view = pages.finish(AT, Attempted.with(Attempted.open(1), FIRST));

        assertThat(view.unanswered()).containsExactly(new Open(2, "multiple", Course.BASE + "/check/1/2"));
        assertThat(view.attemptsLeft()).isEqualTo(1);
    }

    @Test
    void goes_on_at_the_first_item_without_an_answer() {
        assertThat(CheckPages.firstOpen(Course.MODULE, Attempted.with(Attempted.open(1), FIRST)))
                .isEqualTo(2);
    }

    @Test
    void goes_on_at_the_last_item_when_all_are_answered() {
        assertThat(CheckPages.firstOpen(Course.MODULE, Attempted.with(Attempted.open(1), FIRST, SECOND)))
                .isEqualTo(2);
    }
}
