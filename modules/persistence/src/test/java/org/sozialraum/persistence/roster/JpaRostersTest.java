package org.sozialraum.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.roster.AskForRoster;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.FollowRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.Membership.Standing;
import org.sozialraum.learning.roster.ReadRoster;
import org.sozialraum.learning.roster.Rosters;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

class JpaRostersTest extends NodeTest {
    @Test
    void remembers_where_the_roster_is_when_a_teacher_comes() {
        Visit tina = teacher("roster-address");

        FollowRoster.Seen seen = follow(tina);

        assertThat(seen.roster().address()).isEqualTo(School.ROSTER);
        assertThat(seen.roster().readAt()).isEmpty();
        assertThat(seen.headcount()).isEqualTo(new Rosters.Headcount(0, 0));
    }

    @Test
    void keeps_members_of_all_pages_also_those_who_came_before() {
        Visit tina = teacher("roster-pages");
        Visit anna = school.visit("anna", "roster-pages");
        lms.shows(List.of(
                List.of(member("anna"), new Membership("tina", Right.INSTRUCTOR, Standing.ACTIVE)),
                List.of(member("ben"), new Membership("carla", Right.LEARNER, Standing.INACTIVE), member("ben"))));

        node.get(ReadRoster.class).handle(course(tina));

        FollowRoster.Seen seen = follow(tina);
        assertThat(seen.headcount()).isEqualTo(new Rosters.Headcount(2, 1));
        assertThat(seen.roster().readAt()).contains(clock.instant());
        assertThat(school.visit("ben", "roster-pages").session().person())
                .isNotEqualTo(anna.session().person());
    }

    @Test
    void takes_those_off_who_are_named_no_longer() {
        Visit tina = teacher("roster-leaving");
        lms.shows(List.of(List.of(member("anna"), member("ben"), member("carla"))));
        node.get(ReadRoster.class).handle(course(tina));
        node.get(AskForRoster.class).handle(tina);
        lms.shows(List.of(List.of(member("carla"))));

        node.get(ReadRoster.class).handle(course(tina));

        assertThat(follow(tina).headcount().learners()).isEqualTo(1);
    }

    @Test
    void reads_a_thousand_members() {
        Visit tina = teacher("roster-large");
        lms.shows(IntStream.range(0, 4)
                .mapToObj(page -> IntStream.range(0, 250)
                        .mapToObj(number -> member("learner-" + page + "-" + number))
                        .toList())
                .toList());

        node.get(ReadRoster.class).handle(course(tina));

        assertThat(follow(tina).headcount().learners()).isEqualTo(1_000);
    }

    @Test
    void finds_readings_that_nobody_works_on() {
        CourseId course = course(teacher("roster-overdue"));
        Rosters rosters = node.get(Rosters.class);

        assertThat(node.inTransaction(() -> rosters.overdue(clock.instant().plus(Duration.ofMinutes(1)), 100)))
                .contains(course);
        assertThat(node.inTransaction(() -> rosters.overdue(clock.instant().minus(Duration.ofMinutes(1)), 100)))
                .doesNotContain(course);
    }

    @Test
    void has_no_roster_where_the_platform_names_none() {
        assertThat(node.get(FollowRoster.class).handle(school.visit("anna", "roster-none")))
                .isEmpty();
    }

    private FollowRoster.Seen follow(Visit visit) {
        return node.get(FollowRoster.class).handle(visit).orElseThrow();
    }

    private CourseId course(Visit visit) {
        return follow(visit).roster().course();
    }

    /** Each in a course of its own. */
    private Visit teacher(String course) {
        Arrival usual = school.arrival(Optional.of("tina"), course, Right.INSTRUCTOR, School.COLUMN);
        return school.visit(school.inCourse(course, usual));
    }

    private static Membership member(String subject) {
        return new Membership(subject, Right.LEARNER, Standing.ACTIVE);
    }
}
