package org.sozialraum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.learning.grade.FollowUndelivered;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.HurryGrades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.NoteLaunches;
import org.sozialraum.learning.launch.ReadLaunches;
import org.sozialraum.learning.observation.ReadObservations;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.roster.FollowRosters;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.persistence.database.Counted;
import org.sozialraum.persistence.platform.KeepPlatforms;

/** What an administrator's pages cost in statements, and that more rows do not cost more. */
@OnBothDatabases
class AdministratorPagesTest {
    private final Counted counted = new Counted();
    private final SettableClock clock = new SettableClock();

    @Parameter
    private Engine engine = Engine.H2;

    @Test
    void pages_cost_the_same_for_few_and_for_many_rows() {
        try (Node node = Node.on(counted.open(engine.fresh()), clock, new Lms())) {
            School school = School.on(node);
            rows(node, school, 2);
            List<String> few = pages(node);
            rows(node, school, 60);

            assertThat(pages(node)).isEqualTo(few).hasSizeLessThan(35);
        }
    }

    private List<String> pages(Node node) {
        counted.take();
        ReadConnections connections = node.get(ReadConnections.class);
        UUID first = connections.page(1).entries().getFirst().id();
        connections.details(first);
        connections.deploymentsOf(first, 1);
        connections.held(1);
        connections.tally();
        node.get(ReadLaunches.class).page(1, true);
        node.get(ReadLaunches.class).unsuccessfulToday();
        node.get(FollowUndelivered.class).page(1);
        node.get(FollowUndelivered.class).tally();
        node.get(FollowRosters.class).page(1);
        node.get(FollowRosters.class).inTrouble();
        node.get(ReadObservations.class).of("https://lms.example", "client");
        node.get(HurryGrades.class).all();
        return counted.take().stream()
                .map(sql -> sql.replaceAll("\\(\\?(,\\?)*\\)", "(any number)"))
                .toList();
    }

    private void rows(Node node, School school, int number) {
        IntStream.range(0, number).forEach(row -> {
            PlatformId id = new PlatformId("https://" + UUID.randomUUID() + ".example", "client");
            node.get(KeepPlatforms.class).asRegistered(School.platform(id), Optional.empty(), Optional.empty());
            node.get(Platforms.class).hold(id, "1");
            node.get(NoteLaunches.class).handle(List.of(refused(id)));
            due(node, school.visit("learner-" + number + "-" + row, "link"));
            String course = "course-" + number + "-" + row;
            school.visit(school.inCourse(
                    course, school.arrival(Optional.of("tina"), course, Right.INSTRUCTOR, School.COLUMN)));
        });
    }

    private void due(Node node, Visit visit) {
        GradeKey key = new GradeKey(visit.placement().id(), visit.session().person());
        Passage passage = new Passage.OnItsWay(0, clock.instant(), Optional.empty());
        node.database().<Boolean>inTransaction(() -> {
            node.get(Grades.class).save(new Grade(key, Score.of(3, 4), clock.instant(), 1, passage));
            return true;
        });
    }

    private LaunchNote refused(PlatformId platform) {
        return new LaunchNote(
                clock.instant(),
                Optional.of(new LaunchNote.From(platform.issuer(), platform.clientId())),
                Optional.of("1"),
                Optional.empty(),
                LaunchNote.Outcome.HELD,
                Optional.of("deployment-held"),
                Optional.empty());
    }
}
