package org.sozialraum.learning.rescoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.ContentVersion;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.attempt.MemoryAttempts;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.MemoryGrades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/** The key of the first question was "right" and should have been "wrong". */
class RescoreTest {
    private static final Module BEFORE = Knowledge.MODULE;
    private static final Module NOW = corrected();
    private static final Visit TEACHER = People.visit("teacher", Right.INSTRUCTOR, People.activity());

    private final SettableClock clock = new SettableClock();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryGrades grades = new MemoryGrades();
    private final Rescore rescore = new Rescore(attempts, attempts, grades.correcting(), new TwoEditions(), clock);

    /** Anna fell for the wrong key, Ben gained by it, Cem got everything else right and nothing here. */
    @BeforeEach
    void handIn() {
        handIn("anna", 3, Knowledge.WRONG, Knowledge.RIGHT, Knowledge.RIGHT, Knowledge.RIGHT);
        handIn("ben", 4, Knowledge.RIGHT, Knowledge.RIGHT, Knowledge.RIGHT, Knowledge.RIGHT);
        handIn("cem", 0);
    }

    @Test
    void tells_whose_best_score_would_change_and_changes_nothing() {
        assertThat(rescore.outdated(TEACHER, NOW)).isEqualTo(3);
        assertThat(rescore.preview(TEACHER, NOW))
                .containsExactlyInAnyOrder(
                        new Change(People.person("anna"), 1, Score.of(3, 4), Score.of(4, 4)),
                        new Change(People.person("ben"), 1, Score.of(4, 4), Score.of(3, 4)));
        assertThat(grade("anna").score()).isEqualTo(Score.of(3, 4));
        assertThat(grades.scheduled(key("anna"))).isEmpty();
    }

    @Test
    void gives_points_and_takes_none() {
        assertThat(rescore.handle(TEACHER, NOW, false))
                .extracting(Change::person)
                .containsExactly(People.person("anna"));

        assertThat(grade("anna").score()).isEqualTo(Score.of(4, 4));
        assertThat(grade("anna").revision()).isEqualTo(2);
        assertThat(grades.scheduled(key("anna"))).contains(clock.instant());
        assertThat(grade("ben").score()).isEqualTo(Score.of(4, 4));
        assertThat(grades.scheduled(key("ben"))).isEmpty();
    }

    @Test
    void takes_points_where_the_teacher_says_so() {
        rescore.handle(TEACHER, NOW, true);

        assertThat(grade("ben").score()).isEqualTo(Score.of(3, 4));
        assertThat(rescore.outdated(TEACHER, NOW)).isZero();
        assertThat(rescore.preview(TEACHER, NOW)).isEmpty();
    }

    @Test
    void never_loses_what_the_attempt_was_worth_first() {
        rescore.handle(TEACHER, NOW, false);

        assertThat(submission("anna").score()).isEqualTo(Score.of(4, 4));
        assertThat(submission("anna").rescored()).hasValueSatisfying(once -> {
            assertThat(once.first()).isEqualTo(Score.of(3, 4));
            assertThat(once.edition()).isEqualTo(NOW.version().toString());
        });
        assertThat(submission("ben").rescored()).isEmpty();
    }

    @Test
    void a_second_time_changes_nothing_more() {
        rescore.handle(TEACHER, NOW, false);

        assertThat(rescore.handle(TEACHER, NOW, false)).isEmpty();
        assertThat(grade("anna").revision()).isEqualTo(2);
    }

    @Test
    void is_no_business_of_learners() {
        Visit learner = People.visit("anna");

        assertThat(rescore.outdated(learner, NOW)).isZero();
        assertThat(rescore.preview(learner, NOW)).isEmpty();
        assertThat(rescore.handle(learner, NOW, true)).isEmpty();
        assertThat(grade("anna").score()).isEqualTo(Score.of(3, 4));
    }

    private void handIn(String name, int points, Response... responses) {
        Attempt attempt = new Attempt(
                new AttemptId(People.SCHOOL, UUID.randomUUID()),
                People.person(name),
                People.activity().id(),
                Right.LEARNER,
                BEFORE.uuid(),
                BEFORE.version().toString(),
                1,
                7,
                clock.instant(),
                Optional.of(new Submission(clock.instant(), Score.of(points, 4))));
        attempts.save(attempt);
        for (int index = 0; index < responses.length; index++) {
            attempts.save(attempt, new Answer(Knowledge.ITEMS.get(index).uuid(), responses[index], clock.instant()));
        }
        grades.save(new Grade(key(name), Score.of(points, 4), clock.instant(), 1, new Passage.NotWanted()));
    }

    private Grade grade(String name) {
        return grades.find(key(name)).orElseThrow();
    }

    private Submission submission(String name) {
        return attempts.of(People.activity().id(), People.person(name))
                .getFirst()
                .submission()
                .orElseThrow();
    }

    private static GradeKey key(String name) {
        return new GradeKey(People.activity().id(), People.person(name));
    }

    private static Module corrected() {
        SingleChoice first = (SingleChoice) Knowledge.ITEMS.getFirst();
        MarkedItem mended = new SingleChoice(first.head(), first.options(), "wrong", true);
        List<MarkedItem> items =
                List.of(mended, Knowledge.ITEMS.get(1), Knowledge.ITEMS.get(2), Knowledge.ITEMS.get(3));
        return new Module(
                BEFORE.entry(),
                new ContentVersion("1.0.1", "1".repeat(64)),
                BEFORE.minutes(),
                BEFORE.asOf(),
                BEFORE.competences(),
                BEFORE.outcomes(),
                List.of(new Step.CheckStep(items)),
                BEFORE.passMark(),
                BEFORE.attempts(),
                BEFORE.texts());
    }

    private record TwoEditions() implements Library {
        private static final Map<String, Module> EDITIONS =
                Map.of(BEFORE.version().toString(), BEFORE, NOW.version().toString(), NOW);

        @Override
        public Curriculum curriculum() {
            return new Curriculum(List.of(), List.of(NOW), List.of());
        }

        @Override
        public Optional<Module> edition(UUID module, String edition) {
            return Optional.ofNullable(EDITIONS.get(edition));
        }
    }
}
