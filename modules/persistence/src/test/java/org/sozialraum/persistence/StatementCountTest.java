package org.sozialraum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.journey.ReadJourney;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.review.ReviewWork;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.standing.ReadCohort;
import org.sozialraum.learning.standing.ReadRecord;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.persistence.database.Counted;

/** What a request costs in statements, and that a larger cohort does not cost more. */
@OnBothDatabases
class StatementCountTest {
    private final Counted counted = new Counted();
    private final SettableClock clock = new SettableClock();

    @Parameter
    private Engine engine = Engine.H2;

    @Test
    void a_launch_takes_four_statements_and_one_commit() {
        try (Node node = open()) {
            School school = School.on(node);
            school.visitToBound("anna", "link", Knowledge.MODULE.uuid());

            assertThat(launched(node, school)).hasSize(5).endsWith("commit");
        }
    }

    /** Whether its course is a copy is asked only until somebody knows what the activity is. */
    @Test
    void a_launch_of_an_activity_that_nobody_has_bound_takes_one_statement_more() {
        try (Node node = open()) {
            School school = School.on(node);
            launch(node, school, "anna");

            assertThat(launched(node, school)).hasSize(6).endsWith("commit");
        }
    }

    private List<String> launched(Node node, School school) {
        PendingLogin login = login(node, school);
        counted.take();
        consumeAndOpen(node, school, login, "anna");
        return counted.take();
    }

    @Test
    void an_answer_takes_three_statements_and_one_commit() {
        try (Node node = open()) {
            Visit visit = School.on(node).visitToBound("anna", "link", Knowledge.MODULE.uuid());
            node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
            counted.take();

            node.get(SaveAnswer.class)
                    .handle(visit, 1, Knowledge.ITEMS.getFirst().uuid(), Knowledge.RIGHT);

            assertThat(counted.take()).hasSize(4).endsWith("commit");
        }
    }

    @Test
    void pages_cost_the_same_for_a_small_and_for_a_large_cohort() {
        try (Node node = open()) {
            School school = School.on(node);
            List<String> small = pages(node, school, cohort(node, school, 2));

            List<String> large = pages(node, school, cohort(node, school, 30));

            assertThat(large).isEqualTo(small);
        }
    }

    @Test
    void the_pages_over_many_activities_cost_the_same_for_one_and_for_nine() {
        try (Node node = open()) {
            School school = School.on(node);
            Visit teacher = school.visit(school.arrival(Optional.of("tina"), "page", Right.INSTRUCTOR, School.COLUMN));
            handIn(node, school.visitToBound("anna", "first", Knowledge.MODULE.uuid()));
            List<String> one = standings(node, teacher, school.visit("anna", "page"));
            for (int more = 0; more < 8; more++) {
                handIn(node, school.visitToBound("anna", "more-" + more, Knowledge.MODULE.uuid()));
            }

            List<String> nine = standings(node, teacher, school.visit("anna", "page"));

            assertThat(nine).hasSameSizeAs(one);
        }
    }

    private List<String> standings(Node node, Visit teacher, Visit learner) {
        counted.take();
        node.get(ReadRecord.class).handle(learner);
        node.get(ReadCohort.class).handle(teacher);
        return counted.take();
    }

    private static void handIn(Node node, Visit visit) {
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
    }

    private Visit cohort(Node node, School school, int learners) {
        Visit last = school.visitToBound("first", "cohort", Knowledge.MODULE.uuid());
        for (int learner = 0; learner < learners; learner++) {
            last = school.visit("learner-" + learner, "cohort");
            node.get(StartAttempt.class).handle(last, Knowledge.MODULE);
            node.get(SubmitAttempt.class).handle(last, Knowledge.MODULE, 1);
        }
        return last;
    }

    private List<String> pages(Node node, School school, Visit visit) {
        launch(node, school, "learner-1");
        Visit teacher = school.visit(school.arrival(Optional.of("tina"), "cohort", Right.INSTRUCTOR, School.COLUMN));
        counted.take();
        node.get(ReviewWork.class).latest(teacher, visit.session().person());
        node.get(FollowGrades.class).tally(visit);
        node.get(FollowGrades.class).own(visit);
        node.get(ReadJourney.class).handle(visit);
        node.get(ReadRecord.class).handle(visit);
        node.get(ReadCohort.class).handle(teacher);
        launch(node, school, "learner-1");
        return counted.take();
    }

    private static void launch(Node node, School school, String subject) {
        consumeAndOpen(node, school, login(node, school), subject);
    }

    private static void consumeAndOpen(Node node, School school, PendingLogin login, String subject) {
        node.inTransaction(() -> {
            node.get(Logins.class).consume(login.state(), SettableClock.MONDAY);
            return node.get(OpenSession.class).handle(school.arrival(subject, "link"));
        });
    }

    private static PendingLogin login(Node node, School school) {
        PendingLogin login = new PendingLogin(
                UUID.randomUUID().toString(),
                "nonce",
                school.platform(),
                URI.create("https://tool.example/lti/launch"),
                Optional.empty(),
                "browser",
                Optional.empty(),
                SettableClock.MONDAY,
                SettableClock.MONDAY.plus(Duration.ofMinutes(10)));
        node.get(Logins.class).save(login);
        return login;
    }

    private Node open() {
        return Node.on(counted.open(engine.fresh()), clock, new Lms());
    }
}
