package org.sozialraum.persistence.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.learning.session.ChooseLanguage;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

class JpaPlacementsTest extends NodeTest {
    @Test
    void knows_person_and_activity_again() {
        Visit first = school.visit("anna", "link-again");

        Visit second = school.visit("anna", "link-again");

        assertThat(second.session().person()).isEqualTo(first.session().person());
        assertThat(second.placement()).isEqualTo(first.placement());
    }

    @Test
    void keeps_the_schools_apart() {
        Visit here = school.visit("anna", "link-apart");

        Visit there = School.on(node).visit("anna", "link-apart");

        assertThat(there.session().person()).isNotEqualTo(here.session().person());
        assertThat(there.placement().institution())
                .isNotEqualTo(here.placement().institution());
    }

    @Test
    void reads_what_it_has_written() {
        Placement made = school.visit("anna", "link-read").placement();

        Placement read = node.inTransaction(() -> placements().get(made.id()));

        assertThat(read).isEqualTo(made);
        assertThat(read.column()).isEqualTo(School.COLUMN);
        assertThat(read.title()).contains("Releasing data");
    }

    @Test
    void keeps_a_found_column_when_the_launch_names_none() {
        URI found = URI.create("https://moodle.example/lineitems/9/lineitem");
        GradeColumn withoutItem = new GradeColumn(Optional.empty(), School.COLUMN.lineItems(), true, true);
        Arrival arrival = school.arrival(Optional.of("anna"), "link-column", Right.LEARNER, withoutItem);
        PlacementId id = school.visit(arrival).placement().id();
        node.database().<Boolean>inTransaction(() -> {
            placements().rememberColumn(id, found);
            return true;
        });

        Placement again = school.visit(arrival).placement();

        assertThat(again.column().lineItem()).contains(found);
    }

    @Test
    void takes_over_a_column_that_was_taken_away() {
        school.visit("anna", "link-less");

        Visit again = school.visit(school.arrival(Optional.of("anna"), "link-less", Right.LEARNER, GradeColumn.NONE));

        assertThat(again.placement().column().wantsGrades()).isFalse();
    }

    @Test
    void makes_each_anonymous_arrival_a_new_person() {
        Arrival nobody = school.arrival(Optional.empty(), "link-anonymous", Right.LEARNER, School.COLUMN);

        PersonId first = school.visit(nobody).session().person();
        PersonId second = school.visit(nobody).session().person();

        assertThat(first).isNotEqualTo(second);
        assertThat(node.inTransaction(() -> placements().subjectOf(first))).isEmpty();
    }

    @Test
    void remembers_the_language_that_a_person_chose() {
        Visit visit = school.visit("anna", "link-language");
        node.get(ChooseLanguage.class).handle(visit, Language.DE_SIMPLE);

        Visit next = school.visit("anna", "link-language");

        assertThat(visit.session().language()).isEqualTo(Language.EN);
        assertThat(next.session().language()).isEqualTo(Language.DE_SIMPLE);
    }

    @Test
    void knows_the_subject_of_a_person() {
        PersonId anna = school.visit("anna-subject", "link-subject").session().person();

        assertThat(node.inTransaction(() -> placements().subjectOf(anna))).contains("anna-subject");
    }

    @Test
    void binds_an_activity_once_and_keeps_it() {
        UUID module = UUID.randomUUID();

        Visit bound = school.visitToBound("anna", "link-bound", module);

        assertThat(school.visit("ben", "link-bound").placement()).isEqualTo(bound.placement());
    }

    @Test
    void lists_the_activities_of_one_course() {
        Arrival arrival = school.inCourse("course-listed", school.arrival("anna", "link-listed"));
        Placement there = school.visit(arrival).placement();
        school.visit(school.inCourse("course-else", school.arrival("anna", "link-else")));

        assertThat(node.inTransaction(() -> placements().inCourse(arrival.origin(), "course-listed")))
                .containsExactly(there);
    }

    @Test
    void knows_what_stands_beside_an_activity_in_its_course() {
        Placement own = school.visit(school.inCourse("course-beside", school.arrival("anna", "link-own")))
                .placement();
        school.visit(school.inCourse("course-beside", school.arrival("anna", "link-beside")));
        school.visit(school.inCourse("course-elsewhere", school.arrival("anna", "link-elsewhere")));

        assertThat(node.inTransaction(() -> placements().linksBeside(own.id()))).containsExactly("link-beside");
    }

    /** lti.md, grades: after a course copy the resource link id is new. */
    @Test
    void follows_copies_of_copies_back_to_their_links() {
        Placement first = school.visit("anna", "link-first").placement();
        Placement second = copied("link-second", first);
        Placement third = copied("link-third", second);

        assertThat(node.inTransaction(() -> placements().formerLinks(third.id())))
                .containsExactly("link-second", "link-first");
        assertThat(node.inTransaction(() -> placements().get(third.id())).copyOf())
                .contains(second.id());
    }

    private Placement copied(String link, Placement original) {
        Placement copy = school.visit("anna", link).placement().copiedFrom(original);
        node.database().<Boolean>inTransaction(() -> {
            placements().save(copy);
            return true;
        });
        return copy;
    }

    @Test
    void remembers_what_a_picked_activity_calls_its_column() {
        GradeColumn named =
                new GradeColumn(Optional.empty(), School.COLUMN.lineItems(), true, true, Optional.of("picked"));
        school.visit(school.arrival(Optional.of("anna"), "link-named", Right.LEARNER, named));

        Placement again = school.visit("ben", "link-named").placement();

        assertThat(again.column().name()).contains("picked");
    }

    @Test
    void knows_what_an_activity_is_that_is_no_module() {
        Visit made = school.visit(school.arrival("anna", "link-kind").at(PlacementKind.RECORD));

        assertThat(made.placement().kind()).isEqualTo(PlacementKind.RECORD);
        assertThat(school.visit("ben", "link-kind").placement()).isEqualTo(made.placement());
    }

    @Test
    void cuts_a_title_that_is_too_long() {
        Arrival long1 = school.arrival("anna", "link-long");
        Arrival arrival = new Arrival(
                long1.origin(),
                long1.subject(),
                long1.course(),
                long1.resourceLinkId(),
                Optional.of("x".repeat(2_000)),
                long1.right(),
                long1.requested(),
                long1.language(),
                long1.column(),
                long1.roster(),
                long1.browserProof(),
                long1.returnTo());

        assertThat(school.visit(arrival).placement().title().orElseThrow()).hasSize(500);
    }

    @Test
    void makes_one_person_and_one_activity_of_many_first_launches_at_once() {
        var visits = Crowd.of(12, () -> school.visit("carla", "link-crowd"));

        assertThat(new HashSet<>(
                        visits.stream().map(visit -> visit.session().person()).toList()))
                .hasSize(1);
        assertThat(new HashSet<>(visits.stream().map(Visit::placement).toList()))
                .hasSize(1);
    }

    @Test
    void refuses_an_activity_that_nobody_made() {
        PlacementId unknown =
                new PlacementId(school.visit("anna", "link-x").placement().institution(), UUID.randomUUID());

        assertThatThrownBy(() -> node.inTransaction(() -> placements().get(unknown)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(unknown.value().toString());
    }

    private Placements placements() {
        return node.get(Placements.class);
    }
}
