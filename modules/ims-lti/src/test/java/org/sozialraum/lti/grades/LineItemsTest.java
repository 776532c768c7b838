package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.grades.Rejected.Ground;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.token.Scope;

/** AGS 2.0, 3.2: listing and reading line items. */
class LineItemsTest {
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
    void lists_every_column_with_exactly_the_container_media_type_and_no_filter() {
        moodle.holdLineItems("lineitems-after-deeplinking");

        LineItemList list = gradeBook.lineItems(course.endpoint, LineItemFilter.ALL);

        assertThat(labels(list)).containsExactly("Graded quiz", "Extra 2 é", "DL picked", "DL one", "DL two");
        Heard asked = course.heard("GET").getFirst();
        assertThat(asked.header("Accept")).containsExactly(Course.LINE_ITEMS);
        assertThat(asked.address()).isEqualTo(RecordedMoodle.LINE_ITEMS + "?type_id=1");
    }

    @Test
    void asks_for_what_it_wants_behind_what_the_address_asks_for_already() {
        moodle.holdLineItems("lineitems-after-deeplinking");
        LineItemFilter filter = LineItemFilter.ALL
                .ofLink("4")
                .ofResource("d 1&x")
                .tagged("grade")
                .inPagesOf(50);

        gradeBook.lineItems(course.endpoint, filter);

        assertThat(course.heard("GET").getFirst().address())
                .isEqualTo(RecordedMoodle.LINE_ITEMS
                        + "?type_id=1&resource_link_id=4&resource_id=d%201%26x&tag=grade&limit=50");
    }

    @Test
    void lists_only_what_was_asked_for() {
        moodle.holdLineItems("lineitems-after-deeplinking");

        assertThat(labels(gradeBook.lineItems(course.endpoint, LineItemFilter.ALL.ofLink("1"))))
                .containsExactly("Graded quiz", "Extra 2 é");
        assertThat(labels(gradeBook.lineItems(
                        course.endpoint, LineItemFilter.ALL.tagged("grade").ofResource("d2"))))
                .containsExactly("DL two");
    }

    @Test
    void looks_again_where_a_platform_ignores_filters() {
        course.holds(
                "[{\"id\":\"HOME/1/lineitem\",\"tag\":\"a\"},{\"id\":\"HOME/2/lineitem\",\"tag\":\"b\",\"label\":\"B\"}]");

        assertThat(labels(gradeBook.lineItems(course.endpoint, LineItemFilter.ALL.tagged("b"))))
                .containsExactly("B");
    }

    @Test
    void reads_all_pages_where_the_platform_makes_pages() {
        moodle.holdLineItems("lineitems-after-deeplinking");
        moodle.page(2);

        LineItemList list = gradeBook.lineItems(course.endpoint, LineItemFilter.ALL.inPagesOf(2));

        assertThat(labels(list)).hasSize(5);
        assertThat(course.heard("GET")).hasSize(3);
    }

    @Test
    void never_follows_a_next_link_to_another_host_and_gives_no_half_list() {
        try (ListeningServer stranger = new ListeningServer(request -> Reply.json(200, Course.LINE_ITEMS, "[]"))) {
            pagesTo("<" + stranger.home() + "/next>; rel=next", "[{\"id\":\"http://x.example/1\"}]");

            LineItemList list = gradeBook.lineItems(course.endpoint, LineItemFilter.ALL);

            assertThat(list).isInstanceOf(RetryLater.class);
            assertThat(stranger.heard()).isEmpty();
        }
    }

    @Test
    void ends_where_pages_go_round_in_a_circle() {
        pagesTo("<" + course.endpoint.url() + ">; rel=next", "[]");

        LineItemList list = gradeBook.lineItems(course.endpoint, LineItemFilter.ALL);

        assertThat(labels(list)).isEmpty();
        assertThat(course.heard("GET")).hasSize(1);
    }

    @Test
    void gives_up_on_a_list_that_never_ends() {
        try (ListeningServer endless = new ListeningServer(LineItemsTest::oneMorePage)) {
            LineItemsEndpoint there =
                    new LineItemsEndpoint(course.deployment, endless.at("/list?page=0"), course.endpoint.offered());

            LineItemList list = gradeBook.lineItems(there, LineItemFilter.ALL);

            assertThat(list)
                    .isInstanceOfSatisfying(
                            RetryLater.class,
                            later -> assertThat(later.reason()).contains("does not end"));
            assertThat(endless.heard()).hasSize(200);
        }
    }

    private static Reply oneMorePage(Heard request) {
        int page = Integer.parseInt(request.uri().getQuery().substring("page=".length()));
        return new Reply(
                200,
                Map.of("Content-Type", Course.LINE_ITEMS, "Link", "</list?page=" + (page + 1) + ">; rel=next"),
                "[]");
    }

    @Test
    void names_no_column_that_lies_on_another_host() {
        course.holds("[{\"id\":\"https://stranger.example/1\"}]");
        answersColumn(2, "{\"id\":\"https://stranger.example/1\"}");

        assertThat(gradeBook.lineItems(course.endpoint, LineItemFilter.ALL)).isInstanceOf(Rejected.class);
        assertThat(gradeBook.lineItem(course.endpoint, course.column(2))).isInstanceOf(Rejected.class);
    }

    @Test
    void gives_no_list_where_a_column_has_no_address() {
        course.holds("[{\"label\":\"?\"}]");

        assertThat(gradeBook.lineItems(course.endpoint, LineItemFilter.ALL)).isInstanceOf(RetryLater.class);
    }

    @Test
    void refuses_conditions_that_mean_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineItemFilter.ALL.tagged(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineItemFilter.ALL.inPagesOf(0))
                .withMessageContaining("0");
    }

    @Test
    void reads_one_column_as_moodle_describes_it() {
        moodle.holdLineItems("lineitems-response");

        LineItem quiz = read(2);

        assertThat(quiz.label()).isEqualTo("Graded quiz");
        assertThat(quiz.scoreMaximum()).contains(BigDecimal.valueOf(100));
        assertThat(quiz.resourceLinkId()).contains("1");
        assertThat(quiz.resourceId()).isEmpty();
        assertThat(course.heard("GET").getFirst().header("Accept")).containsExactly(Course.LINE_ITEM);
    }

    @Test
    void reads_all_that_a_column_can_say() {
        moodle.holdLineItems("lineitems-response");
        answersColumn(2, """
                {"id":"HOME/2/lineitem?type_id=1","label":"L","scoreMaximum":10.50,"startDateTime":"2026-01-01T01:00:00+01:00",
                "endDateTime":"2027-01-01T00:00:00Z","gradesReleased":false,"submissionReview":{"reviewableStatus":
                ["Submitted","Strange"],"label":"Look","url":"https://tool.example/r","custom":{"a":"b","n":{}}}}""");

        LineItem item = read(2);

        assertThat(item.startDateTime()).contains(OPENS);
        assertThat(item.endDateTime()).contains(ENDS);
        assertThat(item.gradesReleased()).contains(false);
        assertThat(item.submissionReview())
                .contains(new SubmissionReview(
                        Set.of(ActivityProgress.SUBMITTED),
                        Optional.of("Look"),
                        Optional.of(URI.create("https://tool.example/r")),
                        Map.of("a", "b")));
    }

    @Test
    void an_empty_review_is_one_as_moodle_sends_it() {
        moodle.holdLineItems("lineitems-after-deeplinking");

        assertThat(read(7).submissionReview()).contains(SubmissionReview.plain());
        assertThat(read(2).submissionReview()).isEmpty();
    }

    @Test
    void reads_nothing_from_another_host() {
        assertThat(gradeBook.lineItem(course.endpoint, URI.create("https://stranger.example/1")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.ground()).isEqualTo(Ground.NOT_ALLOWED));
        assertThat(moodle.server().heard()).isEmpty();
    }

    @Test
    void asks_nothing_that_the_launch_did_not_offer() {
        LineItemsEndpoint none = course.endpoint(Scope.SCORE);
        LineItemsEndpoint reading = course.endpoint(Scope.LINE_ITEM_READONLY, Scope.RESULT_READONLY);
        NewLineItem wanted = NewLineItem.of(Course.wanted("1", "m1", "grade"));
        OwnLineItem own = new OwnLineItem(course.column(2), "m1", "grade");

        assertThat(List.of(
                        gradeBook.lineItems(none, LineItemFilter.ALL),
                        gradeBook.lineItem(none, course.column(2)),
                        gradeBook.create(reading, wanted),
                        gradeBook.update(reading, course.column(2), LineItemChange.NONE.label("L")),
                        gradeBook.delete(reading, own)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(Rejected.class, no -> {
                    assertThat(no.ground()).isEqualTo(Ground.NOT_ALLOWED);
                    assertThat(no.status()).isZero();
                }));
        assertThat(moodle.server().heard()).isEmpty();
    }

    private void answersColumn(int number, String json) {
        String home = moodle.server().home() + RecordedMoodle.LINE_ITEMS;
        moodle.server().plan(Course.columnPath(number), Reply.json(200, Course.LINE_ITEM, json.replace("HOME", home)));
    }

    private void pagesTo(String link, String body) {
        moodle.server()
                .plan(
                        RecordedMoodle.LINE_ITEMS,
                        new Reply(200, Map.of("Content-Type", Course.LINE_ITEMS, "Link", link), body));
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
