package org.sozialraum.persistence.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.NodeTest;

class JpaAttemptsTest extends NodeTest {
    private static final UUID ITEM = Knowledge.ITEMS.getFirst().uuid();

    @Test
    void reads_what_was_answered() {
        Visit visit = started("anna", "read");
        Response matched = new Response.Matched(Map.of("Ärztin & \"Amt\"", "ground-a"));

        node.get(SaveAnswer.class).handle(visit, 1, ITEM, matched);

        ReadAttempts.Answered read =
                node.get(ReadAttempts.class).withAnswers(visit, 1).orElseThrow();
        assertThat(read.answers()).containsExactly(Map.entry(ITEM, new Answer(ITEM, matched, clock.instant())));
        assertThat(read.attempt().contentVersion())
                .isEqualTo(Knowledge.MODULE.version().toString());
        assertThat(read.attempt().startedAt()).isEqualTo(clock.instant());
    }

    @Test
    void replaces_an_earlier_answer() {
        Visit visit = started("anna", "replace");
        node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.WRONG);

        node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.RIGHT);

        assertThat(node.get(ReadAttempts.class)
                        .withAnswers(visit, 1)
                        .orElseThrow()
                        .answers()
                        .get(ITEM))
                .extracting(Answer::response)
                .isEqualTo(Knowledge.RIGHT);
    }

    @Test
    void takes_an_answer_back_also_when_there_is_none() {
        Visit visit = started("anna", "withdraw");
        node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.WRONG);

        node.get(SaveAnswer.class).withdraw(visit, 1, ITEM);
        node.get(SaveAnswer.class).withdraw(visit, 1, ITEM);

        assertThat(node.get(ReadAttempts.class)
                        .withAnswers(visit, 1)
                        .orElseThrow()
                        .answers())
                .isEmpty();
    }

    @Test
    void starts_one_attempt_when_a_learner_clicks_twice() {
        Visit visit = visit("anna", "twice");

        List<StartAttempt.Outcome> outcomes =
                Crowd.of(4, () -> node.get(StartAttempt.class).handle(visit, Knowledge.MODULE));

        assertThat(outcomes)
                .filteredOn(StartAttempt.Outcome.Started.class::isInstance)
                .hasSize(1);
        assertThat(node.get(ReadAttempts.class).all(visit)).hasSize(1);
    }

    @Test
    void scores_an_attempt_once_when_it_is_handed_in_twice() {
        Visit visit = started("anna", "hand-in");
        node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.RIGHT);

        List<SubmitAttempt.Outcome> outcomes =
                Crowd.of(4, () -> node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1));

        assertThat(outcomes)
                .filteredOn(SubmitAttempt.Outcome.Scored.class::isInstance)
                .hasSize(1);
        assertThat(node.get(ReadAttempts.class)
                        .all(visit)
                        .getFirst()
                        .submission()
                        .orElseThrow()
                        .score())
                .isEqualTo(Score.of(1, 4));
        assertThat(node.get(FollowGrades.class).own(visit).orElseThrow().revision())
                .isEqualTo(1);
    }

    @Test
    void rolls_score_and_answer_back_together() {
        Visit visit = started("anna", "together");

        assertThatThrownBy(() -> node.<Boolean>inTransaction(() -> {
                    node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.RIGHT);
                    node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
                    throw new IllegalArgumentException("the page broke");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        Optional<ReadAttempts.Answered> read = node.get(ReadAttempts.class).withAnswers(visit, 1);
        assertThat(read.orElseThrow().answers()).isEmpty();
        assertThat(read.orElseThrow().attempt().isOpen()).isTrue();
        assertThat(node.get(FollowGrades.class).own(visit)).isEmpty();
    }

    @Test
    void keeps_attempts_in_their_order() {
        Visit visit = started("anna", "order");
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);

        assertThat(node.get(ReadAttempts.class).all(visit))
                .extracting(Attempt::number)
                .containsExactly(1, 2);
    }

    private Visit started(String subject, String link) {
        Visit visit = visit(subject, link);
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        return visit;
    }

    private Visit visit(String subject, String link) {
        return school.visitToBound(subject, link, Knowledge.MODULE.uuid());
    }
}
