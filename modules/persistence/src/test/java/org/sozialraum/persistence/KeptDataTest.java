package org.sozialraum.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.journey.DecideCase;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.learning.journey.KeepPosition;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.privacy.EraseKept;
import org.sozialraum.learning.privacy.ForgetAnonymous;
import org.sozialraum.learning.privacy.Holding;
import org.sozialraum.learning.privacy.Item;
import org.sozialraum.learning.privacy.Kept;
import org.sozialraum.learning.privacy.KeptPeople.Erasures;
import org.sozialraum.learning.privacy.OpenPrivacy;
import org.sozialraum.learning.privacy.ReadKept;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.NoteMembers;
import org.sozialraum.learning.roster.Rosters;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.task.KeepTaskAnswer;
import org.sozialraum.persistence.privacy.Sql;

/** What is kept of a person: told, taken along and erased (Data Privacy Launch), on real tables. */
class KeptDataTest extends NodeTest {
    private static final UUID ITEM = Knowledge.ITEMS.getFirst().uuid();

    @Test
    void tells_what_is_kept_course_by_course() {
        PersonId anna = works("anna-tells", "tells", "course-1").session().person();
        works("anna-tells", "tells-too", "course-1");
        works("anna-tells", "tells-elsewhere", "course-2");

        Kept kept = count(anna);

        assertThat(kept.identity().orElseThrow().subject()).contains("anna-tells");
        assertThat(kept.courses()).hasSize(2);
        assertThat(kept.courses().getFirst().activities()).containsExactly("Releasing data");
        assertThat(kept.courses().getFirst().holdings())
                .extracting(Holding::kind, Holding::count)
                .containsExactlyInAnyOrder(
                        tuple("answers", 2),
                        tuple("attempts", 2),
                        tuple("decisions", 2),
                        tuple("grades", 2),
                        tuple("groups", 1),
                        tuple("membership", 1),
                        tuple("progress", 4),
                        tuple("sessions", 2),
                        tuple("tasks", 2));
    }

    @Test
    void gives_the_content_to_take_along() {
        PersonId anna = works("anna-takes", "takes", "course-3").session().person();

        List<Item> items = node.get(ReadKept.class).content(anna).items();

        assertThat(items)
                .filteredOn(item -> item.kind().equals("answers"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.values())
                        .containsEntry("item", ITEM)
                        .containsEntry("attempt", 1)
                        .containsEntry("savedAt", clock.instant())
                        .containsKey("response"));
        assertThat(items)
                .filteredOn(item -> item.kind().equals("decisions"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.values()).containsEntry("choice", "ask-first"));
    }

    @Test
    void erases_one_course_and_leaves_the_other_and_everybody_else() {
        Visit here = works("anna-erases", "erases", "course-4");
        works("anna-erases", "stays", "course-5");
        PersonId ben = works("ben-stays", "erases", "course-4").session().person();
        PersonId anna = here.session().person();

        EraseKept.Outcome outcome = node.get(EraseKept.class).handle(anna, courseOf(anna, 0));

        assertThat(outcome).isEqualTo(EraseKept.Outcome.ERASED);
        assertThat(count(anna).courses())
                .singleElement()
                .satisfies(left -> assertThat(left.holdings()).hasSize(9));
        assertThat(count(ben).courses())
                .singleElement()
                .satisfies(left -> assertThat(left.holdings()).hasSize(9));
        assertThat(node.get(FollowGrades.class).own(here)).isEmpty();
    }

    @Test
    void keeps_nothing_that_points_to_somebody_who_has_erased_everything() {
        PersonId anna = works("anna-goes", "goes", "course-6").session().person();
        assertThat(mentions(anna)).isNotEmpty();
        int before = erasures(anna).count();

        EraseKept.Outcome outcome = node.get(EraseKept.class).handle(anna, courseOf(anna, 0));

        assertThat(outcome).isEqualTo(EraseKept.Outcome.FORGOTTEN);
        assertThat(mentions(anna)).isEmpty();
        assertThat(erasures(anna).count()).isEqualTo(before + 1);
        assertThat(erasures(anna).last()).isPresent();
    }

    @Test
    void erases_nothing_twice_and_nothing_of_a_course_where_there_is_nothing() {
        PersonId anna = works("anna-twice", "twice", "course-7").session().person();
        UUID course = courseOf(anna, 0);
        node.get(EraseKept.class).handle(anna, course);

        assertThat(node.get(EraseKept.class).handle(anna, course)).isEqualTo(EraseKept.Outcome.NOTHING_THERE);
    }

    @Test
    void somebody_new_begins_after_everything_was_erased() {
        PersonId anna = works("anna-again", "again", "course-8").session().person();
        node.get(EraseKept.class).handle(anna, courseOf(anna, 0));

        Visit visit = visit("anna-again", "again", "course-8");

        assertThat(visit.session().person()).isNotEqualTo(anna);
        assertThat(node.get(FollowGrades.class).own(visit)).isEmpty();
    }

    @Test
    void shows_others_to_those_who_answer_for_the_institution_alone() {
        PersonId anna = works("anna-shown", "shown", "course-9").session().person();
        OpenPrivacy open = node.get(OpenPrivacy.class);

        assertThat(open.handle(school.origin(), Optional.of("anna-shown"), Optional.empty(), false))
                .isEqualTo(new OpenPrivacy.Outcome.Own(Optional.of(anna)));
        assertThat(open.handle(school.origin(), Optional.of("admin"), Optional.of("anna-shown"), true))
                .isEqualTo(new OpenPrivacy.Outcome.Others(Optional.of(anna)));
        assertThat(open.handle(school.origin(), Optional.of("ben"), Optional.of("anna-shown"), false))
                .isEqualTo(new OpenPrivacy.Outcome.NotAllowed());
        assertThat(open.handle(school.origin(), Optional.empty(), Optional.empty(), false))
                .isEqualTo(new OpenPrivacy.Outcome.Own(Optional.empty()));
    }

    /** LTI Core 1.3, 5.3.6: a launch may be anonymous. */
    @Test
    void somebody_unnamed_earns_no_grade_and_is_forgotten_with_the_session() {
        Visit visit =
                finish(bound(school.visit(school.arrival(Optional.empty(), "unnamed", Right.LEARNER, School.COLUMN))));
        PersonId nobody = visit.session().person();
        assertThat(visit.session().anonymous()).isTrue();
        assertThat(node.get(FollowGrades.class).own(visit)).isEmpty();
        assertThat(node.get(FollowGrades.class).tally(visit).finished()).isZero();
        assertThat(node.get(ForgetAnonymous.class).handle(clock.instant())).isZero();

        clock.pass(Duration.ofHours(13));
        int forgotten = node.get(ForgetAnonymous.class).handle(clock.instant());

        assertThat(forgotten).isEqualTo(1);
        assertThat(mentions(nobody)).isEmpty();
    }

    private Kept count(PersonId person) {
        return node.get(ReadKept.class).count(person);
    }

    private UUID courseOf(PersonId person, int number) {
        return count(person).courses().get(number).id();
    }

    private Erasures erasures(PersonId person) {
        return node.get(ReadKept.class).erasures(person.institution());
    }

    private Visit visit(String subject, String link, String course) {
        clock.pass(Duration.ofSeconds(1));
        return bound(school.visit(school.inCourse(course, school.arrival(subject, link))));
    }

    private Visit bound(Visit visit) {
        return school.visitToBound(visit, Knowledge.MODULE.uuid());
    }

    /** Somebody who has left something of each kind. */
    private Visit works(String subject, String link, String course) {
        Visit visit = finish(visit(subject, link, course));
        node.get(KeepPosition.class).handle(visit, "check/1", "1.0.0");
        node.get(FinishStep.class).handle(visit, "sections/why");
        node.get(DecideCase.class).handle(visit, ITEM, 0, "ask-first");
        node.get(KeepTaskAnswer.class).handle(visit, ITEM, new Response.Texts(Map.of("aim", "my own words")));
        CourseRoster roster = node.inTransaction(
                        () -> node.get(Rosters.class).at(visit.placement().id(), School.ROSTER))
                .orElseThrow();
        node.get(NoteMembers.class)
                .handle(
                        roster,
                        List.of(new Membership(
                                subject, Right.LEARNER, Membership.Standing.ACTIVE, Optional.of(Set.of("monday")))));
        return visit;
    }

    private Visit finish(Visit visit) {
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.RIGHT);
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
        return visit;
    }

    /** Every column of every table in which the person's id stands. */
    private List<String> mentions(PersonId person) {
        Sql sql = new Sql(node.database());
        return node.inTransaction(() -> {
            List<String> found = new ArrayList<>();
            for (String[] column : columns()) {
                String count = "select count(*) from " + column[0] + " where cast(" + column[1] + " as varchar) like ?";
                List<Object> id = List.of("%" + person.value() + "%");
                if (sql.list(count, id, row -> row.getInt(1)).getFirst() > 0) found.add(column[0] + "." + column[1]);
            }
            return found;
        });
    }

    private List<String[]> columns() {
        Sql sql = new Sql(node.database());
        return sql.list(
                "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'"
                        + " and lower(data_type) in ('uuid', 'character varying')"
                        + " and lower(table_name) <> 'flyway_schema_history'",
                List.of(),
                row -> new String[] {row.getString(1), row.getString(2)});
    }
}
