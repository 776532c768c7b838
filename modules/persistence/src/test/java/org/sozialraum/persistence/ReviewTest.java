package org.sozialraum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.learning.review.OpenReview;
import org.sozialraum.learning.review.OpenReview.Outcome;
import org.sozialraum.learning.review.ReviewRequest;
import org.sozialraum.learning.review.ReviewWork;
import org.sozialraum.learning.review.Work;
import org.sozialraum.learning.session.Visit;

/** A teacher opens one learner's work, on real tables. */
class ReviewTest extends NodeTest {
    private static final UUID ITEM = Knowledge.ITEMS.getFirst().uuid();

    @Test
    void reads_what_a_learner_has_handed_in() {
        handsIn("anna", "review");
        Outcome.Teachers opened = opened(request("anna", Optional.of("review"), Optional.empty()));

        Work work = node.get(ReviewWork.class)
                .latest(opened.session().visit(), opened.learner().orElseThrow())
                .orElseThrow();

        assertThat(work.attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.isOpen()).isFalse());
        assertThat(work.shown().orElseThrow().answers()).containsOnlyKeys(ITEM);
        assertThat(work.grade()).isPresent();
    }

    @Test
    void reaches_nobody_of_another_activity() {
        PersonId ben = handsIn("ben", "elsewhere").session().person();
        handsIn("anna", "here");
        Visit teacher = opened(request("anna", Optional.of("here"), Optional.empty()))
                .session()
                .visit();

        assertThat(node.get(ReviewWork.class).latest(teacher, ben)).isEmpty();
        assertThat(node.get(ReviewWork.class).sendGradeAgain(teacher, ben)).isFalse();
    }

    @Test
    void finds_nobody_who_was_never_here() {
        handsIn("anna", "nobody");

        assertThat(opened(request("never seen", Optional.of("nobody"), Optional.empty()))
                        .learner())
                .isEmpty();
    }

    @Test
    void finds_the_activity_by_its_column_alone() {
        GradeColumn column = column("alone");
        Placement placement = school.visit(school.arrival(Optional.of("anna"), "by-column", Right.LEARNER, column))
                .placement();

        assertThat(find(column.lineItem())).contains(placement);
        assertThat(find(column("unknown").lineItem())).isEmpty();
    }

    @Test
    void takes_the_older_of_two_activities_that_share_a_column() {
        GradeColumn shared = column("shared");
        Placement first = school.visit(school.arrival(Optional.of("anna"), "shared-1", Right.LEARNER, shared))
                .placement();
        clock.pass(Duration.ofSeconds(1));
        school.visit(school.arrival(Optional.of("anna"), "shared-2", Right.LEARNER, shared));

        assertThat(find(shared.lineItem())).contains(first);
    }

    @Test
    void leaves_the_column_that_grades_go_to_when_another_one_is_looked_at() {
        handsIn("anna", "two-columns");

        Visit teacher = opened(request(
                        "anna", Optional.of("two-columns"), column("second").lineItem()))
                .session()
                .visit();

        assertThat(teacher.placement().column()).isEqualTo(School.COLUMN);
        assertThat(teacher.placement().title()).contains("Releasing data");
    }

    @Test
    void makes_no_activity_of_one_that_nobody_has_opened() {
        ReviewRequest request = request("anna", Optional.of("never-opened"), Optional.empty());

        assertThat(node.get(OpenReview.class).handle(request)).isEqualTo(new Outcome.NoSuchActivity());
        assertThat(node.inTransaction(() -> placements().at(origin(), "never-opened")))
                .isEmpty();
    }

    @Test
    void puts_one_grade_on_its_way_again() {
        handsIn("anna", "again");
        Outcome.Teachers opened = opened(request("anna", Optional.of("again"), Optional.empty()));
        PersonId anna = opened.learner().orElseThrow();

        boolean sent =
                node.get(ReviewWork.class).sendGradeAgain(opened.session().visit(), anna);

        assertThat(sent).isTrue();
        assertThat(node.get(ReviewWork.class)
                        .latest(opened.session().visit(), anna)
                        .flatMap(Work::grade)
                        .orElseThrow()
                        .passage())
                .isInstanceOf(Passage.OnItsWay.class);
    }

    private Visit handsIn(String subject, String link) {
        Visit visit = school.visitToBound(subject, link, Knowledge.MODULE.uuid());
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        node.get(SaveAnswer.class).handle(visit, 1, ITEM, Knowledge.RIGHT);
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
        return visit;
    }

    private Outcome.Teachers opened(ReviewRequest request) {
        return (Outcome.Teachers) node.get(OpenReview.class).handle(request);
    }

    private ReviewRequest request(String learner, Optional<String> link, Optional<URI> column) {
        return new ReviewRequest(
                origin(),
                Optional.of("tina"),
                Right.INSTRUCTOR,
                learner,
                link,
                column,
                Optional.empty(),
                Optional.of("proof"),
                Optional.empty());
    }

    private Optional<Placement> find(Optional<URI> column) {
        return node.inTransaction(() -> placements().withColumn(origin(), column.orElseThrow()));
    }

    private static GradeColumn column(String name) {
        return new GradeColumn(
                Optional.of(URI.create("https://moodle.example/lineitems/" + name)),
                School.COLUMN.lineItems(),
                true,
                true);
    }

    private Origin origin() {
        return new Origin(school.platform().issuer(), school.platform().clientId(), "1");
    }

    private Placements placements() {
        return node.get(Placements.class);
    }
}
