package org.sozialraum.systemtests.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Trouble;
import org.sozialraum.demolms.switches.Trouble.Kind;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * A grade reaches the gradebook whatever the platform does meanwhile, and once only.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-scope-and-allowed-http-methods">AGS 2.0,
 *     3.4</a>
 */
@ExtendWith(InTheHouse.class)
class OutageTest {
    private static final Duration TO_ARRIVE = Duration.ofSeconds(40);

    @Test
    void sends_a_score_once_when_all_is_well(House house) {
        Activity activity = house.activity("Alles in Ordnung");

        Learner learner = Learner.enters(house, house.learner(), activity).passes();

        awaitArrival(house, activity, learner);
        assertThat(house.scoresSent(activity)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTAGE", "ERROR", "TOO_MANY_REQUESTS", "HTML", "DROP"})
    void brings_the_grade_after_a_score_was_answered_with(Kind kind, House house) {
        Activity activity = house.activity("Störung " + kind);
        trouble(house, EndpointGroup.SCORES, Trouble.of(kind).next(1));

        Learner learner = Learner.enters(house, house.learner(), activity).passes();

        awaitArrival(house, activity, learner);
        assertThat(house.scoresSent(activity)).isEqualTo(2);
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    @Test
    void sends_once_more_where_the_answer_got_lost_after_the_platform_had_taken_it(House house) {
        Activity activity = house.activity("Antwort verloren");
        trouble(house, EndpointGroup.SCORES, Trouble.of(Kind.DROP_AFTER).next(1));

        Learner learner = Learner.enters(house, house.learner(), activity).passes();

        awaitArrival(house, activity, learner);
        assertThat(house.scoresSent(activity)).isEqualTo(2);
        assertThat(house.grade(activity, house.learner())).contains(100.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTAGE", "HTML", "DROP"})
    void brings_the_grade_after_a_token_was_answered_with(Kind kind, House house) {
        Activity activity = house.activity("Token " + kind);
        house.lms().revokeTokens();
        trouble(house, EndpointGroup.TOKEN, Trouble.of(kind).next(1));

        Learner learner = Learner.enters(house, house.learner(), activity).passes();

        awaitArrival(house, activity, learner);
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    @Test
    void finds_the_column_itself_where_the_list_of_columns_was_html_at_first(House house) {
        Activity activity = house.ungraded("Spalte selbst anlegen", Map.of("module", House.MODULE));
        trouble(house, EndpointGroup.LINEITEMS, Trouble.of(Kind.HTML).next(1));

        Learner.enters(house, house.learner(), activity).passes();

        await().atMost(TO_ARRIVE).untilAsserted(() -> {
            assertThat(house.lms().gradebook().itemsOf(activity)).hasSize(1);
            assertThat(house.grade(activity, house.learner())).contains(100.0);
        });
    }

    @Test
    void waits_as_long_as_an_overloaded_platform_asks(House house) {
        Activity activity = house.activity("Bitte warten");
        Duration asked = Duration.ofSeconds(9);
        trouble(
                house,
                EndpointGroup.SCORES,
                Trouble.of(Kind.TOO_MANY_REQUESTS).retryingAfter(asked).next(1));

        Instant before = Instant.now();
        Learner learner = Learner.enters(house, house.learner(), activity).passes();

        awaitArrival(house, activity, learner);
        assertThat(Duration.between(before, Instant.now())).isGreaterThanOrEqualTo(asked);
        assertThat(house.scoresSent(activity)).isEqualTo(2);
    }

    @Test
    void tells_learner_and_teacher_where_the_grade_is_and_sends_again_on_demand(House house) {
        Activity activity = house.activity("Auf Wunsch noch einmal");
        trouble(house, EndpointGroup.SCORES, Trouble.of(Kind.OUTAGE));
        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(TO_ARRIVE).until(() -> learner.gradeState().equals("failed"));
        Visitor teacher = Visitor.enters(house, house.teacher(), activity);
        assertThat(failedGrades(teacher.page())).isEqualTo("1");

        house.calm();
        teacher.send("resend", Form.EMPTY);

        awaitArrival(house, activity, learner);
        assertThat(failedGrades(teacher.open(""))).isEqualTo("0");
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    @Test
    void sends_again_when_the_learner_presses_the_button(House house) {
        Activity activity = house.activity("Selbst noch einmal");
        trouble(house, EndpointGroup.SCORES, Trouble.of(Kind.OUTAGE).next(1));
        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(TO_ARRIVE).until(() -> house.scoresSent(activity) == 1);

        learner.visitor().send("result/resend", Form.EMPTY);

        awaitArrival(house, activity, learner);
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    @Test
    void sends_a_better_attempt_and_keeps_quiet_about_a_worse_one(House house) {
        Activity activity = house.activity("Der beste zählt");
        Learner learner = Learner.enters(house, house.learner(), activity).fails();
        await().atMost(TO_ARRIVE).until(() -> house.scoresTaken(activity) == 1);
        double worst = house.grade(activity, house.learner()).orElseThrow();
        learner.passes();
        await().atMost(TO_ARRIVE).until(() -> house.scoresTaken(activity) == 2);

        Page last = learner.fails().visitor().page();

        assertThat(worst).isLessThan(70);
        assertThat(last.the(".score").attr("data-passed")).isEqualTo("no");
        assertThat(learner.gradeState()).isEqualTo("arrived");
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        assertThat(house.scoresSent(activity)).isEqualTo(2);
        assertThat(learner.visitor().open("check").has("form.actions"))
                .as("a fourth attempt is offered")
                .isFalse();
    }

    @Test
    void arrives_on_a_platform_that_counts_in_whole_seconds(House house) {
        Activity activity = house.activity("Ganze Sekunden");
        house.lms().set(org.sozialraum.demolms.switches.Switches.moodle());
        Learner learner = Learner.enters(house, house.learner(), activity).fails();
        await().atMost(TO_ARRIVE).until(() -> house.scoresTaken(activity) == 1);

        learner.passes();

        await().atMost(TO_ARRIVE)
                .untilAsserted(
                        () -> assertThat(house.grade(activity, house.learner())).contains(100.0));
    }

    private static void trouble(House house, EndpointGroup where, Trouble what) {
        house.lms().traffic().reset();
        house.lms().switches().change(switches -> switches.with(where, what));
    }

    private static void awaitArrival(House house, Activity activity, Learner learner) {
        await().atMost(TO_ARRIVE)
                .untilAsserted(
                        () -> assertThat(house.grade(activity, house.learner())).contains(100.0));
        await().atMost(TO_ARRIVE)
                .untilAsserted(() -> assertThat(learner.gradeState()).isEqualTo("arrived"));
    }

    /** The third number about grades on the teacher's page. */
    private static String failedGrades(Page page) {
        return page.the("section[aria-labelledby=grades] .numbers div:nth-child(3) dd")
                .text();
    }
}
