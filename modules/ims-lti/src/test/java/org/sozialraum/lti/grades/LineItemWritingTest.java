package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.grades.LineItemUpdate.Unchanged;
import org.sozialraum.lti.grades.LineItemUpdate.Updated;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.service.JsonBody;

/** AGS 2.0, 3.2: adding and changing line items. */
class LineItemWritingTest {
    private static final Instant OPENS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2027-01-01T00:00:00Z");

    private final Course course = new Course();
    private final GradeBook gradeBook = course.gradeBook;
    private final RecordedMoodle moodle = course.moodle;

    @AfterEach
    void close() {
        course.close();
    }

    @Test
    void adds_a_column_with_all_that_it_may_say() {
        moodle.holdLineItems("lineitems-response");
        NewLineItem wanted = NewLineItem.of(Course.wanted("1", "m1", "grade"))
                .open(OPENS, ENDS)
                .reviewedBy(SubmissionReview.plain())
                .releasingGrades(false);

        LineItemCreation creation = gradeBook.create(course.endpoint, wanted);

        URI address = course.column(101);
        assertThat(creation).isInstanceOfSatisfying(LineItemCreation.Created.class, created -> {
            assertThat(created.lineItem().id()).isEqualTo(address);
            assertThat(created.own()).isEqualTo(new OwnLineItem(address, "m1", "grade"));
        });
        Heard sent = course.heard("POST").getFirst();
        assertThat(sent.address()).isEqualTo(RecordedMoodle.LINE_ITEMS + "?type_id=1");
        assertThat(sent.header("Content-type")).containsExactly(Course.LINE_ITEM);
        assertThat(sent.body())
                .isEqualTo("{\"label\":\"Check\",\"scoreMaximum\":100,\"resourceId\":\"m1\",\"tag\":\"grade\","
                        + "\"resourceLinkId\":\"1\",\"submissionReview\":{},\"startDateTime\":\"2026-01-01T00:00:00Z\","
                        + "\"endDateTime\":\"2027-01-01T00:00:00Z\",\"gradesReleased\":false}");
    }

    @Test
    void reads_the_recorded_answer_to_a_new_column() {
        JsonNode recorded =
                Recording.of("lineitem-create-response", moodle.server().home());
        moodle.server()
                .plan(
                        RecordedMoodle.LINE_ITEMS,
                        Reply.json(201, Course.LINE_ITEM, recorded.path("body").toString()));

        LineItemCreation creation =
                gradeBook.create(course.endpoint, NewLineItem.of(Course.wanted("1", "res-1", "t1")));

        assertThat(creation).isInstanceOfSatisfying(LineItemCreation.Created.class, created -> {
            assertThat(created.lineItem().label()).isEqualTo("Extra column");
            assertThat(created.own().id()).isEqualTo(course.column(3));
        });
    }

    @Test
    void adds_several_columns_to_one_activity() {
        moodle.holdLineItems("lineitems-response");

        gradeBook.create(course.endpoint, NewLineItem.of(Course.wanted("1", "m1", "check")));
        gradeBook.create(course.endpoint, NewLineItem.of(Course.wanted("1", "m1", "reflection")));

        assertThat(labels(gradeBook.lineItems(course.endpoint, LineItemFilter.ALL.ofLink("1"))))
                .hasSize(3);
    }

    @Test
    void takes_no_new_column_that_lies_elsewhere_or_has_no_address() {
        moodle.server()
                .plan(RecordedMoodle.LINE_ITEMS, Reply.json(201, Course.LINE_ITEM, "{\"id\":\"https://x.example/1\"}"));
        moodle.server().plan(RecordedMoodle.LINE_ITEMS, Reply.json(201, Course.LINE_ITEM, "{}"));
        NewLineItem wanted = NewLineItem.of(Course.wanted("1", "m1", "grade"));

        assertThat(gradeBook.create(course.endpoint, wanted)).isInstanceOf(Rejected.class);
        assertThat(gradeBook.create(course.endpoint, wanted)).isInstanceOf(RetryLater.class);
    }

    @Test
    void refuses_a_column_that_ends_before_it_starts() {
        NewLineItem wanted = NewLineItem.of(Course.wanted("1", "m1", "grade"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wanted.open(ENDS, OPENS))
                .withMessageContaining("ends before it starts");
    }

    @Test
    void changes_what_is_ours_and_sends_back_the_rest_as_it_came() {
        moodle.holdLineItems("lineitems-response");
        answersColumn(2, """
                {"id":"HOME/2/lineitem?type_id=1","label":"Old","scoreMaximum":100.00,"resourceLinkId":"1","ltiLinkId":"1",
                "https://lms.example/x":{"deep":[1,2.50,null]},"tag":""}""");
        LineItemChange change = LineItemChange.NONE
                .label("New")
                .tag("grade")
                .resourceId("m1")
                .startDateTime(OPENS)
                .endDateTime(ENDS)
                .submissionReview(SubmissionReview.plain());

        LineItemUpdate update = gradeBook.update(course.endpoint, course.column(2), change);

        Heard sent = course.heard("PUT").getFirst();
        assertThat(sent.address()).isEqualTo(Course.columnPath(2) + "?type_id=1");
        assertThat(sent.header("Content-type")).containsExactly(Course.LINE_ITEM);
        assertThat(sent.body())
                .isEqualTo("{\"id\":\"" + course.column(2) + "\",\"label\":\"New\",\"scoreMaximum\":100.00,"
                        + "\"resourceLinkId\":\"1\",\"ltiLinkId\":\"1\","
                        + "\"https://lms.example/x\":{\"deep\":[1,2.50,null]},\"tag\":\"grade\",\"resourceId\":\"m1\","
                        + "\"startDateTime\":\"2026-01-01T00:00:00Z\",\"endDateTime\":\"2027-01-01T00:00:00Z\","
                        + "\"submissionReview\":{}}");
        assertThat(((Updated) update).lineItem().label()).isEqualTo("New");
    }

    @Test
    void does_not_cut_a_column_off_from_its_activity_at_moodle() {
        moodle.holdLineItems("lineitems-response");

        gradeBook.update(course.endpoint, course.column(2), LineItemChange.NONE.label("New"));

        assertThat(read(2).resourceLinkId()).contains("1");
        assertThat(read(2).label()).isEqualTo("New");
    }

    @Test
    void sends_nothing_where_a_change_changes_nothing() {
        moodle.holdLineItems("lineitems-response");
        LineItemChange same = LineItemChange.NONE
                .label("Graded quiz")
                .scoreMaximum(new BigDecimal("100.0"))
                .withoutDates()
                .withoutSubmissionReview();

        LineItemUpdate update = gradeBook.update(course.endpoint, course.column(2), same);

        assertThat(update).isInstanceOf(Unchanged.class);
        assertThat(course.heard("PUT")).isEmpty();
    }

    @Test
    void says_that_grades_are_released_only_where_the_platform_knows_of_it() {
        ObjectNode knows = (ObjectNode) JsonBody.parsed("{\"gradesReleased\":false}");
        ObjectNode ignorant = (ObjectNode) JsonBody.parsed("{}");
        LineItemChange release = LineItemChange.NONE.gradesReleased(true);

        assertThat(release.appliedTo(knows).toString()).isEqualTo("{\"gradesReleased\":true}");
        assertThat(release.appliedTo(ignorant).toString()).isEqualTo("{}");
    }

    @Test
    void takes_dates_and_review_away() {
        ObjectNode full = (ObjectNode) JsonBody.parsed(
                "{\"label\":\"L\",\"startDateTime\":\"x\",\"endDateTime\":\"y\",\"submissionReview\":{}}");

        ObjectNode bare =
                LineItemChange.NONE.withoutDates().withoutSubmissionReview().appliedTo(full);

        assertThat(bare.toString()).isEqualTo("{\"label\":\"L\"}");
        assertThat(full.has("submissionReview")).isTrue();
    }

    @Test
    void leaves_a_date_as_it_is_written_where_it_means_the_same_moment() {
        ObjectNode before = (ObjectNode) JsonBody.parsed("{\"startDateTime\":\"2026-01-01T01:00:00+01:00\"}");

        assertThat(LineItemChange.NONE.startDateTime(OPENS).appliedTo(before)).isEqualTo(before);
    }

    @Test
    void refuses_changes_that_no_platform_could_take() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineItemChange.NONE.label(""));
        assertThatIllegalArgumentException().isThrownBy(() -> LineItemChange.NONE.tag(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> LineItemChange.NONE.scoreMaximum(BigDecimal.ZERO));
    }

    @Test
    void takes_a_change_for_done_where_the_platform_answers_without_a_document() {
        moodle.holdLineItems("lineitems-response");
        moodle.server().plan(Course.columnPath(2), Reply.json(200, Course.LINE_ITEM, columnText()));
        moodle.server().plan(Course.columnPath(2), Reply.empty(204, Map.of()));

        LineItemUpdate update = gradeBook.update(course.endpoint, course.column(2), LineItemChange.NONE.label("New"));

        assertThat(update)
                .isInstanceOfSatisfying(
                        Updated.class,
                        updated -> assertThat(updated.lineItem().label()).isEqualTo("New"));
    }

    @Test
    void changes_nothing_that_it_cannot_read() {
        moodle.holdLineItems("lineitems-response");
        moodle.server().plan(Course.columnPath(2), Reply.html(200, "Log in"));

        assertThat(gradeBook.update(course.endpoint, course.column(2), LineItemChange.NONE.label("New")))
                .isInstanceOf(RetryLater.class);
        assertThat(course.heard("PUT")).isEmpty();
    }

    private String columnText() {
        return moodle.lineItems().getFirst().toString();
    }

    private void answersColumn(int number, String json) {
        String home = moodle.server().home() + RecordedMoodle.LINE_ITEMS;
        moodle.server().plan(Course.columnPath(number), Reply.json(200, Course.LINE_ITEM, json.replace("HOME", home)));
    }

    private LineItem read(int column) {
        LineItemReading reading = gradeBook.lineItem(course.endpoint, course.column(column));
        assertThat(reading).isInstanceOf(LineItemReading.Read.class);
        return ((LineItemReading.Read) reading).lineItem();
    }

    private static List<String> labels(LineItemList list) {
        assertThat(list).isInstanceOf(LineItemList.LineItems.class);
        return ((LineItemList.LineItems) list)
                .all().stream().map(LineItem::label).toList();
    }
}
