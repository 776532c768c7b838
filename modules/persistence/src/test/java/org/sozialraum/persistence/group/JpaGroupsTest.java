package org.sozialraum.persistence.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.group.CourseGroup;
import org.sozialraum.learning.group.FollowGroups;
import org.sozialraum.learning.group.NoteGroups;
import org.sozialraum.learning.group.ReadGroups;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.roster.AskForRoster;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.FollowRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.Membership.Standing;
import org.sozialraum.learning.roster.ReadRoster;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

class JpaGroupsTest extends NodeTest {
    private static final URI ADDRESS = URI.create("https://moodle.example/groups");
    private static final CourseGroup MONDAY = new CourseGroup("11", Optional.of("Monday"));
    private static final CourseGroup NAMELESS = new CourseGroup("12", Optional.empty());

    @Test
    void names_the_groups_that_the_lms_shows_and_forgets_those_that_are_gone() {
        Visit tina = teacher("names");
        lms.groups(Optional.of(List.of(MONDAY, NAMELESS)));
        node.get(ReadGroups.class).handle(course(tina));
        assertThat(groups(tina)).containsExactlyInAnyOrder(MONDAY, NAMELESS);
        lms.groups(Optional.of(List.of(MONDAY)));

        node.get(ReadGroups.class).handle(course(tina));

        assertThat(groups(tina)).containsExactly(MONDAY);
    }

    @Test
    void keeps_what_it_knows_where_groups_cannot_be_read() {
        Visit tina = teacher("unread");
        lms.groups(Optional.of(List.of(MONDAY)));
        node.get(ReadGroups.class).handle(course(tina));
        lms.groups(Optional.empty());

        node.get(ReadGroups.class).handle(course(tina));

        assertThat(groups(tina)).containsExactly(MONDAY);
    }

    @Test
    void counts_the_learners_of_one_group_alone() {
        Visit tina = teacher("counts");
        starts("anna", "counts");
        starts("ben", "counts");
        lms.shows(List.of(List.of(member("anna", Set.of("11")), member("ben", Set.of("12")))));
        node.get(ReadRoster.class).handle(course(tina));

        FollowGrades grades = node.get(FollowGrades.class);

        assertThat(grades.tally(tina).started()).isEqualTo(2);
        assertThat(grades.tally(tina, "11").started()).isEqualTo(1);
        assertThat(grades.tally(tina, "unknown").started()).isZero();
    }

    @Test
    void takes_somebody_out_of_a_group_that_the_roster_no_longer_names() {
        Visit tina = teacher("moves");
        starts("anna", "moves");
        lms.shows(List.of(List.of(member("anna", Set.of("11")))));
        node.get(ReadRoster.class).handle(course(tina));
        lms.shows(List.of(List.of(member("anna", Set.of()))));
        node.get(AskForRoster.class).handle(tina);

        node.get(ReadRoster.class).handle(course(tina));

        assertThat(node.get(FollowGrades.class).tally(tina, "11").started()).isZero();
    }

    /** Moodle 4.4: the launch of each person tells the ids of her own groups. */
    @Test
    void takes_the_groups_of_a_person_from_her_own_launch() {
        Visit tina = teacher("own");
        Visit anna = starts("anna", "own");

        node.get(NoteGroups.class).arrived(anna, new NoteGroups.News(Optional.empty(), Optional.of(Set.of("7"))));

        assertThat(groups(tina)).containsExactly(new CourseGroup("7", Optional.empty()));
        assertThat(node.get(FollowGrades.class).tally(tina, "7").started()).isEqualTo(1);
    }

    @Test
    void leaves_groups_alone_where_a_launch_says_nothing_of_them() {
        Visit tina = teacher("silent");
        Visit anna = starts("anna", "silent");
        NoteGroups note = node.get(NoteGroups.class);
        note.arrived(anna, new NoteGroups.News(Optional.empty(), Optional.of(Set.of("7"))));

        note.arrived(anna, new NoteGroups.News(Optional.of(ADDRESS), Optional.empty()));

        assertThat(groups(tina)).hasSize(1);
    }

    private List<CourseGroup> groups(Visit visit) {
        return node.get(FollowGroups.class).handle(visit);
    }

    private Visit teacher(String course) {
        Visit visit = school.visit(
                school.inCourse(course, school.arrival(Optional.of("tina"), course, Right.INSTRUCTOR, School.COLUMN)));
        node.get(NoteGroups.class).arrived(visit, new NoteGroups.News(Optional.of(ADDRESS), Optional.empty()));
        return school.visitToBound(visit, Knowledge.MODULE.uuid());
    }

    private Visit starts(String subject, String course) {
        Visit visit = school.visit(school.inCourse(course, school.arrival(subject, course)));
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        return visit;
    }

    private CourseId course(Visit visit) {
        return node.get(FollowRoster.class).handle(visit).orElseThrow().roster().course();
    }

    private static Membership member(String subject, Set<String> groups) {
        return new Membership(subject, Right.LEARNER, Standing.ACTIVE, Optional.of(groups));
    }
}
