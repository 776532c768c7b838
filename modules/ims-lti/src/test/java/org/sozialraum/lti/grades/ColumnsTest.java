package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.grades.ColumnSearch.Created;
import org.sozialraum.lti.grades.ColumnSearch.Found;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.token.Scope;

class ColumnsTest {
    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final SettableClock clock = new SettableClock("2026-11-22T20:30:59Z");
    private final OurSide ours = new OurSide(clock);
    private final RecordedMoodle moodle = new RecordedMoodle(clock, ours.keys::publicJwks);
    private final GradeBook gradeBook = new GradeBook(ours.calls, clock);
    private final LineItemsEndpoint endpoint = endpoint(Scope.LINE_ITEM, Scope.LINE_ITEM_READONLY);

    @AfterEach
    void close() {
        moodle.server().close();
        ours.close();
    }

    @Test
    void asks_with_exactly_the_container_media_type_and_no_limit() {
        moodle.holdLineItems("lineitems-response");

        gradeBook.findOrCreate(endpoint, wanted("1", "m1", "grade"));

        Heard asked = moodle.server().heard("GET", RecordedMoodle.LINE_ITEMS).getFirst();
        assertThat(asked.header("Accept")).containsExactly(CONTAINER);
        assertThat(asked.address()).isEqualTo("/mod/lti/services.php/2/lineitems?type_id=1");
    }

    @Test
    void takes_the_activitys_own_column_where_two_belong_to_it_and_the_launch_names_none() {
        assertThat(Recording.of("launch-student-two-lineitems")
                        .path("claims")
                        .path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                        .has("lineitem"))
                .isFalse();
        moodle.holdLineItems("lineitems-after-deeplinking");

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("1", "m1", "grade"));

        assertThat(search)
                .asInstanceOf(type(Found.class))
                .satisfies(found -> assertThat(found.lineItem().label()).isEqualTo("Graded quiz"));
        assertNothingCreated();
    }

    @Test
    void finds_a_column_by_resource_id_and_tag_after_a_course_copy_with_a_new_link_id() {
        moodle.holdLineItems("lineitems-after-deeplinking");

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("77", "d2", "grade"));

        assertThat(search)
                .asInstanceOf(type(Found.class))
                .satisfies(found -> assertThat(found.lineItem().label()).isEqualTo("DL two"));
        assertNothingCreated();
    }

    @Test
    void does_not_take_a_column_that_shares_only_the_tag() {
        moodle.holdLineItems("lineitems-after-deeplinking");

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("77", "other", "grade"));

        assertThat(search).isInstanceOf(Created.class);
    }

    @Test
    void follows_moodles_pages_with_curly_quotes_to_the_last() {
        moodle.holdLineItems("lineitems-after-deeplinking");
        moodle.page(2);

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("5", "d2", "grade"));

        assertThat(search)
                .asInstanceOf(type(Found.class))
                .satisfies(found -> assertThat(found.lineItem().id())
                        .isEqualTo(moodle.server().at(RecordedMoodle.LINE_ITEMS + "/8/lineitem?type_id=1")));
        assertThat(moodle.server().heard("GET", RecordedMoodle.LINE_ITEMS))
                .extracting(Heard::address)
                .containsExactly(
                        "/mod/lti/services.php/2/lineitems?type_id=1",
                        "/mod/lti/services.php/2/lineitems?type_id=1&limit=2&from=2",
                        "/mod/lti/services.php/2/lineitems?type_id=1&limit=2&from=4");
    }

    @Test
    void adds_a_column_once_when_there_is_none() {
        moodle.holdLineItems("lineitems-response");

        ColumnSearch first = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));
        ColumnSearch second = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

        assertThat(first).isInstanceOf(Created.class);
        assertThat(second).isEqualTo(new Found(((Created) first).lineItem()));
        Heard created = moodle.server().heard("POST", RecordedMoodle.LINE_ITEMS).getFirst();
        assertThat(created.header("Content-type")).containsExactly("application/vnd.ims.lis.v2.lineitem+json");
        assertThat(created.body())
                .isEqualTo("{\"label\":\"Check\",\"scoreMaximum\":100,\"resourceId\":\"m1\",\"tag\":\"grade\","
                        + "\"resourceLinkId\":\"9\"}");
    }

    /** Submission Review 1.0, line item extension. */
    @Test
    void says_with_a_new_column_where_its_work_can_be_reviewed() {
        moodle.holdLineItems("lineitems-response");
        SubmissionReview review = new SubmissionReview(
                Set.of(ActivityProgress.COMPLETED),
                Optional.empty(),
                Optional.of(URI.create("https://tool.example/launch")),
                Map.of());

        gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade").withReview(review));

        assertThat(moodle.server()
                        .heard("POST", RecordedMoodle.LINE_ITEMS)
                        .getFirst()
                        .body())
                .contains("\"submissionReview\":{\"reviewableStatus\":[\"Completed\"],"
                        + "\"url\":\"https://tool.example/launch\"}");
    }

    @Test
    void adds_one_column_when_a_whole_class_finishes_at_once() throws InterruptedException {
        moodle.holdLineItems("lineitems-response");
        Callable<ColumnSearch> finishing = () -> gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

        List<Future<ColumnSearch>> searches;
        try (ExecutorService learners = Executors.newFixedThreadPool(8)) {
            searches = learners.invokeAll(Collections.nCopies(8, finishing));
        }

        assertThat(searches).extracting(Future::resultNow).hasOnlyElementsOfTypes(Created.class, Found.class);
        assertThat(moodle.server().heard("POST", RecordedMoodle.LINE_ITEMS)).hasSize(1);
    }

    @Test
    void never_sends_our_token_to_the_host_of_a_foreign_next_link_and_adds_nothing_then() {
        try (ListeningServer stranger = new ListeningServer(request -> Reply.json(200, CONTAINER, "[]"))) {
            Map<String, String> headers =
                    Map.of("Content-Type", CONTAINER, "Link", "<" + stranger.home() + "/next>; rel=\"next\"");
            moodle.server().plan(RecordedMoodle.LINE_ITEMS, new Reply(200, headers, "[]"));

            ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

            assertThat(search).isInstanceOf(RetryLater.class);
            assertThat(stranger.heard()).isEmpty();
            assertNothingCreated();
        }
    }

    @Test
    void ends_when_the_pages_go_round_in_a_circle() {
        String here = endpoint.url().toString();
        Map<String, String> headers = Map.of("Content-Type", CONTAINER, "Link", "<" + here + ">; rel=next");
        moodle.server().plan(RecordedMoodle.LINE_ITEMS, new Reply(200, headers, "[]"));

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

        assertThat(search).isInstanceOf(Created.class);
        assertThat(moodle.server().heard("GET", RecordedMoodle.LINE_ITEMS)).hasSize(1);
    }

    @Test
    void adds_nothing_when_a_page_cannot_be_read() {
        moodle.server().plan(RecordedMoodle.LINE_ITEMS, Reply.html(200, "Log in"));

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

        assertThat(search).isInstanceOf(RetryLater.class);
        assertNothingCreated();
    }

    @Test
    void adds_nothing_when_a_column_has_no_address() {
        moodle.server().plan(RecordedMoodle.LINE_ITEMS, Reply.json(200, CONTAINER, "[{\"label\":\"?\"}]"));

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

        assertThat(search).isInstanceOf(RetryLater.class);
        assertNothingCreated();
    }

    @Test
    void refuses_a_column_that_lies_on_another_host() {
        String item = "[{\"id\":\"https://stranger.example/1\",\"resourceLinkId\":\"9\"}]";
        moodle.server().plan(RecordedMoodle.LINE_ITEMS, Reply.json(200, CONTAINER, item));

        ColumnSearch search = gradeBook.findOrCreate(endpoint, wanted("9", "m1", "grade"));

        assertThat(search)
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).contains("stranger.example"));
        assertNothingCreated();
    }

    @Test
    void finds_but_does_not_add_where_it_may_only_read() {
        moodle.holdLineItems("lineitems-response");
        moodle.permit(Scope.LINE_ITEM_READONLY.uri());
        LineItemsEndpoint reading = endpoint(Scope.LINE_ITEM_READONLY);

        ColumnSearch there = gradeBook.findOrCreate(reading, wanted("1", "m1", "grade"));
        ColumnSearch missing = gradeBook.findOrCreate(reading, wanted("9", "m1", "grade"));

        assertThat(there).isInstanceOf(Found.class);
        assertThat(missing)
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.ground()).isEqualTo(Rejected.Ground.NOT_ALLOWED));
        assertNothingCreated();
    }

    @Test
    void finds_where_fewer_scopes_were_granted_than_asked() {
        moodle.holdLineItems("lineitems-response");
        moodle.permit(Scope.LINE_ITEM_READONLY.uri());

        ColumnSearch there = gradeBook.findOrCreate(endpoint, wanted("1", "m1", "grade"));

        assertThat(there).isInstanceOf(Found.class);
    }

    private void assertNothingCreated() {
        assertThat(moodle.server().heard("POST", RecordedMoodle.LINE_ITEMS)).isEmpty();
    }

    private LineItemsEndpoint endpoint(Scope... offered) {
        URI url = moodle.server().at(RecordedMoodle.LINE_ITEMS + "?type_id=1");
        return new LineItemsEndpoint(OurSide.deploymentAt(moodle.server()), url, Set.of(offered));
    }

    private static WantedLineItem wanted(String link, String resourceId, String tag) {
        return new WantedLineItem("Check", new BigDecimal("100.00"), Optional.of(link), resourceId, tag);
    }
}
