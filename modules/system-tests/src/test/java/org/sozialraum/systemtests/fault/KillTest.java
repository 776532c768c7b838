package org.sozialraum.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Trouble;
import org.sozialraum.demolms.switches.Trouble.Kind;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Form.Field;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.running.House;

/** {@code kill -9}: what was acknowledged is there afterwards, and what was due arrives. */
class KillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open("kill");
    }

    @AfterEach
    void calm() {
        house.calm();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void keeps_every_acknowledged_answer() throws Exception {
        Learner learner = Learner.enters(house, house.learner(), house.activity("Mitten im Antworten"))
                .startsTheCheck();
        Answering answering = new Answering(learner);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> running = thread.submit(answering);
            await().atMost(PATIENCE).until(answering::isInFullSwing);
            house.tool().kill();
            running.get();
        }

        house.tool().startAgain();

        for (int item = 1; item <= answering.items(); item++) {
            assertThat(sorted(answering.shown(item)))
                    .as("item %d", item)
                    .isIn(answering.possible(item).stream()
                            .map(KillTest::sorted)
                            .toList());
        }
    }

    @Test
    void brings_a_grade_that_was_due_when_it_was_killed() {
        Activity activity = house.activity("Vor dem Senden");
        trouble(Trouble.of(Kind.OUTAGE));
        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(PATIENCE).until(() -> house.scoresSent(activity) >= 1);
        house.tool().kill();
        house.calm();

        house.tool().startAgain();

        awaitArrival(learner);
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    /** The platform has the score in its hands when the tool dies: it may come once more, with the same value. */
    @Test
    void brings_a_grade_that_it_was_sending_when_it_was_killed() {
        Activity activity = house.activity("Mitten im Senden");
        trouble(Trouble.of(Kind.NONE).delayed(Duration.ofSeconds(3)).next(1));
        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(PATIENCE).until(() -> house.scoresSent(activity) == 1);
        house.tool().kill();

        house.tool().startAgain();

        awaitArrival(learner);
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        assertThat(house.scoresSent(activity)).isBetween(1L, 2L);
    }

    private static void trouble(Trouble what) {
        house.lms().traffic().reset();
        house.lms().switches().change(switches -> switches.with(EndpointGroup.SCORES, what));
    }

    private static void awaitArrival(Learner learner) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(learner.gradeState()).isEqualTo("arrived"));
    }

    private static List<Field> sorted(Form form) {
        return form.fields().stream()
                .sorted(Comparator.comparing(Field::name).thenComparing(Field::value))
                .toList();
    }
}
