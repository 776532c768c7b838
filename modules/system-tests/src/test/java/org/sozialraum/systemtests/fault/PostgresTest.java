package org.sozialraum.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Trouble;
import org.sozialraum.demolms.switches.Trouble.Kind;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.RunningTool;
import org.sozialraum.systemtests.running.ToolSettings;

/** The whole on a real PostgreSQL, which keeps its promise of durability, and on two equal nodes. */
class PostgresTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static EmbeddedPostgres postgres;
    private static House house;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        house = House.open("postgres", PostgresTest::onPostgres);
    }

    @AfterEach
    void calm() {
        house.calm();
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
        postgres.close();
    }

    private static ToolSettings onPostgres(ToolSettings settings) {
        return settings.with(
                        "SOZIALRAUM_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres")
                .with("SOZIALRAUM_DATABASE_USER", "postgres")
                .with("SOZIALRAUM_DATABASE_PASSWORD", "postgres")
                .with("SOZIALRAUM_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Test
    void takes_a_learner_from_the_overview_to_the_grade() {
        Activity activity = house.activity("Auf PostgreSQL");

        Learner learner = Learner.enters(house, house.learner(), activity).walksTheModule();

        awaitArrival(learner);
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    @Test
    void brings_a_grade_that_it_was_sending_when_it_was_killed() {
        Activity activity = house.activity("Auf PostgreSQL mitten im Senden");
        house.lms().traffic().reset();
        house.lms()
                .switches()
                .change(switches -> switches.with(
                        EndpointGroup.SCORES,
                        Trouble.of(Kind.NONE).delayed(Duration.ofSeconds(3)).next(1)));
        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(PATIENCE).until(() -> house.scoresSent(activity) == 1);
        house.tool().kill();

        house.tool().startAgain();

        awaitArrival(learner);
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        assertThat(house.scoresSent(activity)).isBetween(1L, 2L);
    }

    @Test
    void goes_on_at_the_other_node_in_the_middle_of_a_check() {
        Activity activity = house.activity("Auf zwei Knoten");
        ToolSettings second = onPostgres(ToolSettings.fresh("second-node"))
                .with("SOZIALRAUM_PUBLIC_URL", house.tool().url());
        second.platform("demo-lms.json", house.lms().platformFile());
        try (RunningTool other = RunningTool.start(second)) {
            Learner learner = Learner.enters(house, house.learner(), activity).startsTheCheck();

            Visitor elsewhere = learner.visitor().at(other.url());

            assertThat(elsewhere.page().status()).isEqualTo(200);
            assertThat(elsewhere.place()).isEqualTo("check/1/1");
            elsewhere.send("check/1/1", Form.of("go", "next"));
            assertThat(elsewhere.place()).isEqualTo("check/1/2");
            assertThat(learner.visitor().open("").address().getPath()).endsWith("check/1/2");
        }
    }

    private static void awaitArrival(Learner learner) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(learner.gradeState()).isEqualTo("arrived"));
    }
}
