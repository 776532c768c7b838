package org.sozialraum.persistence.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.persistence.Eventually.await;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.diagnosis.AskForDiagnosis;
import org.sozialraum.learning.diagnosis.Diagnose;
import org.sozialraum.learning.diagnosis.Diagnosis;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.KnownCourse;
import org.sozialraum.learning.diagnosis.ReadDiagnosis;
import org.sozialraum.learning.diagnosis.Step;
import org.sozialraum.learning.person.Right;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;
import org.sozialraum.persistence.outbox.Outbox;

@Timeout(60)
class JpaDiagnosesTest extends NodeTest {
    @AfterEach
    void nobody_interrupts_any_more() {
        lms.whileWalked(() -> {});
    }

    @Test
    void keeps_what_a_walk_has_found_in_the_order_of_the_steps() {
        UUID connection = connection();
        ask().handle(connection);

        node.get(Diagnose.class).handle(connection);

        Diagnosis diagnosis = read(connection).orElseThrow();
        assertThat(diagnosis.findings()).extracting(Finding::step).containsExactly(Step.OUR_ADDRESS, Step.KEYS);
        assertThat(diagnosis.findings().getFirst().detail()).hasSize(500);
        assertThat(diagnosis.finishedAt()).contains(clock.instant());
    }

    @Test
    void walks_with_the_services_that_launches_have_named() {
        school.visit(school.arrival(Optional.of("tina"), "diagnosis-link", Right.INSTRUCTOR, School.COLUMN));
        UUID connection = connection();
        ask().handle(connection);

        node.get(Diagnose.class).handle(connection);

        assertThat(lms.courses().getLast())
                .contains(new KnownCourse("1", School.COLUMN.lineItems(), true, Optional.of(School.ROSTER)));
    }

    @Test
    void walks_with_a_deployment_alone_where_nobody_has_launched_anything() {
        UUID connection = connection(School.on(node));
        ask().handle(connection);

        node.get(Diagnose.class).handle(connection);

        assertThat(lms.courses().getLast()).contains(new KnownCourse("1", Optional.empty(), false, Optional.empty()));
    }

    @Test
    void forgets_the_findings_of_a_walk_that_was_asked_for_anew_in_its_middle() {
        UUID connection = connection();
        ask().handle(connection);
        lms.whileWalked(() -> {
            clock.pass(Duration.ofSeconds(1));
            ask().handle(connection);
        });

        node.get(Diagnose.class).handle(connection);

        assertThat(read(connection).orElseThrow().isUnderWay()).isTrue();
        assertThat(read(connection).orElseThrow().findings()).isEmpty();
    }

    @Test
    void walks_nothing_that_nobody_asked_for() {
        UUID connection = connection(School.on(node));
        int before = lms.courses().size();

        node.get(Diagnose.class).handle(connection);

        assertThat(lms.courses()).hasSize(before);
        assertThat(read(connection)).isEmpty();
        assertThat(ask().handle(UUID.randomUUID())).as("no such connection").isFalse();
    }

    @Test
    void is_walked_in_the_background() {
        // Of its own: what other tests have asked for would be walked at once, and this wish in its middle.
        UUID connection = connection(School.on(node));
        node.get(Outbox.class).start();
        try {
            ask().handle(connection);

            await(() -> !read(connection).orElseThrow().isUnderWay());
        } finally {
            node.get(Outbox.class).stop();
        }
    }

    private AskForDiagnosis ask() {
        return node.get(AskForDiagnosis.class);
    }

    private Optional<Diagnosis> read(UUID connection) {
        return node.get(ReadDiagnosis.class).handle(connection);
    }

    private UUID connection() {
        return connection(school);
    }

    private UUID connection(School of) {
        Connections connections = node.get(Connections.class);
        return node.inTransaction(() -> connections.list(0, 1_000)).stream()
                .filter(connection -> connection.issuer().equals(of.platform().issuer()))
                .map(Connection::id)
                .findFirst()
                .orElseThrow();
    }
}
