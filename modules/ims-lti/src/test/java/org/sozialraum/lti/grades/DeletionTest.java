package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.grades.LineItemDeletion.AlreadyGone;
import org.sozialraum.lti.grades.LineItemDeletion.Deleted;
import org.sozialraum.lti.grades.LineItemDeletion.HasResults;
import org.sozialraum.lti.grades.LineItemDeletion.NotOurs;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.token.Scope;

/** DELETE at Moodle throws a teacher's grade column away. */
class DeletionTest {
    private static final String ONE_MORE = "[{\"userId\":\"5\",\"resultScore\":1,\"resultMaximum\":2}]";

    private final Course course = new Course();
    private final GradeBook gradeBook = course.gradeBook;
    private OwnLineItem own = new OwnLineItem(URI.create("https://replaced.example/"), "x", "y");

    @BeforeEach
    void add_a_column_of_ours() {
        course.moodle.holdLineItems("lineitems-after-deeplinking");
        own = ((LineItemCreation.Created)
                        gradeBook.create(course.endpoint, NewLineItem.of(Course.wanted("1", "m1", "grade"))))
                .own();
    }

    @AfterEach
    void close() {
        course.close();
    }

    @Test
    void deletes_a_column_of_ours_that_is_empty() {
        holds("[]");

        LineItemDeletion deletion = gradeBook.delete(course.endpoint, own);

        assertThat(deletion).isEqualTo(new Deleted());
        assertThat(course.heard("DELETE").getFirst().address())
                .isEqualTo(own.id().getRawPath() + "?type_id=1");
        assertThat(course.moodle.lineItems()).hasSize(5);
    }

    @Test
    void leaves_a_column_that_holds_grades_and_counts_them() {
        LineItemDeletion deletion = gradeBook.delete(course.endpoint, own);

        assertThat(deletion).isEqualTo(new HasResults(own, 3, 2));
        assertNothingDeleted();
    }

    @Test
    void leaves_a_column_that_lists_a_learner_without_a_grade() {
        holds("[{\"userId\":\"7\"}]");

        assertThat(gradeBook.delete(course.endpoint, own)).isEqualTo(new HasResults(own, 1, 0));
        assertNothingDeleted();
    }

    @Test
    void deletes_grades_that_a_person_was_shown_and_agreed_to_lose() {
        HasResults shown = (HasResults) gradeBook.delete(course.endpoint, own);

        assertThat(gradeBook.deleteWithResults(course.endpoint, shown)).isEqualTo(new Deleted());
    }

    @Test
    void asks_again_when_grades_came_after_a_person_agreed() {
        holds("[{\"userId\":\"7\"}]");
        HasResults shown = (HasResults) gradeBook.delete(course.endpoint, own);
        holds(ONE_MORE);

        assertThat(gradeBook.deleteWithResults(course.endpoint, shown)).isEqualTo(new HasResults(own, 1, 1));
        assertNothingDeleted();
    }

    @Test
    void leaves_a_column_that_bears_other_names_than_we_gave_it() {
        OwnLineItem mistaken = new OwnLineItem(course.column(2), "m1", "grade");

        LineItemDeletion deletion = gradeBook.delete(course.endpoint, mistaken);

        assertThat(deletion)
                .isInstanceOfSatisfying(
                        NotOurs.class, no -> assertThat(no.met().label()).isEqualTo("Graded quiz"));
        assertNothingDeleted();
    }

    @Test
    void finds_nothing_to_delete_where_the_column_is_gone() {
        OwnLineItem gone = new OwnLineItem(course.column(77), "m1", "grade");

        assertThat(gradeBook.delete(course.endpoint, gone)).isEqualTo(new AlreadyGone());
        assertNothingDeleted();
    }

    @Test
    void takes_a_column_that_vanished_in_between_for_gone() {
        holds("[]");
        String path = own.id().getPath();
        course.moodle
                .server()
                .plan(
                        path,
                        Reply.json(
                                200,
                                Course.LINE_ITEM,
                                course.moodle.lineItems().getLast().toString()));
        course.moodle.server().plan(path, Reply.empty(410, Map.of()));

        assertThat(gradeBook.delete(course.endpoint, own)).isEqualTo(new AlreadyGone());
    }

    @Test
    void leaves_a_column_whose_results_it_may_not_see() {
        LineItemsEndpoint blind = course.endpoint(Scope.LINE_ITEM);

        assertThat(gradeBook.delete(blind, own))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).contains("holds grades"));
        assertNothingDeleted();
    }

    @Test
    void leaves_a_column_whose_results_cannot_be_read_now() {
        course.moodle.server().plan(resultsPath(), Reply.html(503, "Maintenance"));

        assertThat(gradeBook.delete(course.endpoint, own)).isInstanceOf(RetryLater.class);
        assertNothingDeleted();
    }

    @Test
    void leaves_a_column_with_an_entry_that_nobody_can_make_out() {
        holds("[{\"resultScore\":1}]");

        assertThat(gradeBook.delete(course.endpoint, own)).isEqualTo(new HasResults(own, 1, 0));
        assertNothingDeleted();
    }

    @Test
    void says_no_where_the_platform_says_no() {
        holds("[]");
        String path = own.id().getPath();
        course.moodle
                .server()
                .plan(
                        path,
                        Reply.json(
                                200,
                                Course.LINE_ITEM,
                                course.moodle.lineItems().getLast().toString()));
        course.moodle.server().plan(path, Reply.json(403, Course.LINE_ITEM, ""));

        assertThat(gradeBook.delete(course.endpoint, own))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.status()).isEqualTo(403));
    }

    @Test
    void refuses_a_proof_without_names() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnLineItem(course.column(2), "", "grade"));
    }

    private void holds(String results) {
        course.moodle.server().plan(resultsPath(), Reply.json(200, Course.RESULTS, results));
    }

    private String resultsPath() {
        return own.id().getPath() + "/results";
    }

    private void assertNothingDeleted() {
        assertThat(course.heard("DELETE")).isEmpty();
        assertThat(course.moodle.lineItems()).hasSize(6);
    }
}
