package org.sozialraum.persistence.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.roster.AskForRoster;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.FollowRoster;
import org.sozialraum.learning.roster.FollowRosters;
import org.sozialraum.learning.roster.KnownRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.Membership.Standing;
import org.sozialraum.learning.roster.ReadRoster;
import org.sozialraum.learning.roster.RosterTrouble;
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
    void remembers_where_to_go_on() {
        CourseId course = course(teacher("roster-going-on"));
        Optional<CourseRoster.Reading> stopped = Optional.of(new CourseRoster.Reading(
                1, clock.instant(), Optional.of(URI.create("https://moodle.example/roster?p=7"))));
        Rosters rosters = node.get(Rosters.class);

        node.database().<Boolean>inTransaction(() -> {
            CourseRoster now = rosters.lock(course).orElseThrow();
            rosters.save(new CourseRoster(
                    course,
                    now.origin(),
                    now.address(),
                    now.changes(),
                    now.run(),
                    now.readAt(),
                    stopped,
                    Optional.of(RosterTrouble.BUSY)));
            return true;
        });

        assertThat(node.inTransaction(() -> rosters.lock(course).flatMap(CourseRoster::reading)))
                .isEqualTo(stopped);
    }

    @Test
    void shows_an_administrator_those_in_trouble_first_with_platform_course_and_numbers() {
        Visit fine = teacher("roster-fine");
        lms.shows(List.of(List.of(member("anna"), new Membership("tina", Right.INSTRUCTOR, Standing.ACTIVE))));
        node.get(ReadRoster.class).handle(course(fine));
        Visit troubled = teacher("roster-in-trouble");
        lms.fails(RosterTrouble.BUSY);
        int before = node.get(FollowRosters.class).inTrouble();

        node.get(ReadRoster.class).handle(course(troubled));

        List<KnownRoster> shown = node.get(FollowRosters.class).page(1).entries();
        assertThat(node.get(FollowRosters.class).inTrouble()).isEqualTo(before + 1);
        assertThat(shown.getFirst().roster().trouble()).isPresent();
        assertThat(shown)
                .filteredOn(known -> known.roster().course().equals(course(fine)))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.platform()).isEqualTo("Moodle");
                    assertThat(known.context()).isEqualTo("roster-fine");
                    assertThat(known.headcount()).isEqualTo(new Rosters.Headcount(1, 1));
                });
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
