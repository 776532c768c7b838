package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.grades.Rejected.Ground.NOT_ALLOWED;
import static org.sozialraum.lti.grades.Rejected.Ground.NOT_TAKEN;
import static org.sozialraum.lti.grades.Rejected.Ground.NO_LINE_ITEM;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow.Cause;
import org.sozialraum.lti.token.Scope;

class GradeBookTest {
    private final SettableClock clock = new SettableClock("2026-11-22T20:30:59.470Z");
    private final OurSide ours = new OurSide(clock);
    private final RecordedMoodle moodle = new RecordedMoodle(clock, ours.keys::publicJwks);
    private final Deployment deployment = OurSide.deploymentAt(moodle.server());
    private final URI lineItem = moodle.server().at(RecordedMoodle.LINE_ITEMS + "/2/lineitem?type_id=1");
    private final GradeBook gradeBook = new GradeBook(ours.calls, clock);

    @AfterEach
    void close() {
        moodle.server().close();
        ours.close();
    }

    @Test
    void sends_a_score_word_for_word_as_moodle_took_it() {
        Delivery delivery = post(83.5);

        assertThat(delivery).isEqualTo(new Delivered(200));
        Heard sent = scores().getFirst();
        assertThat(sent.address()).isEqualTo("/mod/lti/services.php/2/lineitems/2/lineitem/scores?type_id=1");
        assertThat(sent.header("Content-type")).containsExactly("application/vnd.ims.lis.v1.score+json");
        assertThat(sent.body())
                .isEqualTo("{\"userId\":\"5\",\"scoreGiven\":83.5,\"scoreMaximum\":100,"
                        + "\"timestamp\":\"2026-11-22T20:30:59.470Z\","
                        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}");
    }

    @Test
    void sends_zero_as_a_score() {
        Delivery delivery = post(0);

        assertThat(delivery).isInstanceOf(Delivered.class);
        assertThat(scores().getFirst().json().path("scoreGiven").decimalValue()).isZero();
    }

    @Test
    void learns_from_409_when_to_send_again_and_is_taken_then() {
        post(10);

        Delivery refused = post(11);
        clock.set(((Conflict) refused).retryFrom());
        Delivery later = post(11);

        assertThat(((Conflict) refused).retryFrom()).isEqualTo(Instant.parse("2026-11-22T20:31:00.100Z"));
        assertThat(later).isEqualTo(new Delivered(200));
    }

    @Test
    void takes_a_web_page_with_200_for_no_success() {
        moodle.server().plan(RecordedMoodle.SCORES, Reply.html(200, "You are not logged in"));

        Delivery delivery = post(10);

        assertThat(delivery).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.cause()).isEqualTo(Cause.PLATFORM_ERROR);
            assertThat(later.reason()).contains("200", "web page", "You are not logged in");
        });
    }

    @Test
    void takes_a_web_page_with_503_for_trouble_that_passes() {
        moodle.server().plan(RecordedMoodle.SCORES, Reply.html(503, "Maintenance"));

        Delivery delivery = post(10);

        assertThat(delivery).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.cause()).isEqualTo(Cause.PLATFORM_ERROR);
            assertThat(later.retryAfter()).isEmpty();
            assertThat(later.reason()).contains("503", "Maintenance");
        });
    }

    @Test
    void honours_retry_after_in_seconds() {
        moodle.server().plan(RecordedMoodle.SCORES, Reply.empty(429, Map.of("Retry-After", "130")));

        assertThat(post(10)).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.cause()).isEqualTo(Cause.BUSY);
            assertThat(later.retryAfter()).contains(Duration.ofSeconds(130));
        });
    }

    @Test
    void honours_retry_after_as_a_date() {
        clock.set(Instant.parse("2026-11-22T20:30:00Z"));
        Map<String, String> header = Map.of("Retry-After", "Sun, 22 Nov 2026 20:31:30 GMT");
        moodle.server().plan(RecordedMoodle.SCORES, Reply.empty(503, header));

        assertThat(post(10)).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.cause()).isEqualTo(Cause.BUSY);
            assertThat(later.retryAfter()).contains(Duration.ofSeconds(90));
        });
    }

    @Test
    void fetches_a_new_token_once_when_the_old_one_is_refused() {
        post(10);
        moodle.forgetTokens();
        clock.pass(Duration.ofSeconds(2));

        Delivery delivery = post(20);

        assertThat(delivery).isEqualTo(new Delivered(200));
        assertThat(scores())
                .extracting(sent -> sent.header("Authorization").getFirst())
                .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void gives_up_when_the_new_token_is_refused_too() {
        moodle.server().plan(RecordedMoodle.SCORES, Reply.json(401, "application/json", "[]"));
        moodle.server().plan(RecordedMoodle.SCORES, Reply.json(401, "application/json", "[]"));

        Delivery delivery = post(10);

        assertThat(delivery).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.ground()).isEqualTo(NOT_ALLOWED);
            assertThat(no.status()).isEqualTo(401);
        });
        assertThat(scores()).hasSize(2);
    }

    @Test
    void does_not_even_ask_where_the_score_scope_was_not_granted() {
        moodle.server()
                .plan(
                        RecordedMoodle.TOKEN,
                        Reply.json(
                                200,
                                "application/json",
                                "{\"access_token\":\"t\",\"expires_in\":3600,\"scope\":\""
                                        + Scope.LINE_ITEM_READONLY.uri() + "\"}"));

        Delivery delivery = post(10);

        assertThat(delivery).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.ground()).isEqualTo(NOT_ALLOWED);
            assertThat(no.reason()).contains(Scope.SCORE.uri());
        });
        assertThat(scores()).isEmpty();
    }

    @Test
    void tells_that_moodle_takes_no_score_of_somebody_who_is_no_student() {
        Delivery delivery = gradeBook.post(deployment, lineItem, Score.finished("3", Points.of(1, 2), clock.instant()));

        assertThat(delivery).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.ground()).isEqualTo(NOT_TAKEN);
            assertThat(no.status()).isEqualTo(400);
        });
    }

    @Test
    void tells_that_a_column_is_gone_also_when_that_is_said_by_a_web_page() {
        moodle.server().plan(RecordedMoodle.SCORES, Reply.html(404, "Can't find data record"));

        assertThat(post(10))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.ground()).isEqualTo(NO_LINE_ITEM));
    }

    @Test
    void tells_that_nobody_listens() {
        moodle.server().close();

        assertThat(post(10))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.cause()).isEqualTo(Cause.UNREACHABLE));
    }

    @Test
    void never_puts_a_token_or_a_score_into_a_reason() {
        String echo = "{\"status\":400,\"reason\":\"Incorrect score received{\\\"comment\\\":\\\"private\\\"}\"}";
        moodle.server().plan(RecordedMoodle.SCORES, Reply.json(400, "application/json", echo));

        Delivery delivery = gradeBook.post(
                deployment,
                lineItem,
                Score.finished("5", Points.of(1, 2), clock.instant()).withComment("private"));

        assertThat(delivery.toString()).doesNotContain("token-1", "private", "Bearer");
    }

    @Test
    void reads_results_with_no_limit() {
        ResultList results = gradeBook.results(deployment, lineItem);

        Heard asked = moodle.server().heard("GET", RecordedMoodle.RESULTS).getFirst();
        assertThat(asked.address()).endsWith("/2/lineitem/results?type_id=1");
        assertThat(((ResultList.Results) results).all())
                .extracting(Result::userId, result -> result.score().map(Object::toString))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("5", Optional.of("78")),
                        org.assertj.core.groups.Tuple.tuple("6", Optional.of("0")),
                        org.assertj.core.groups.Tuple.tuple("7", Optional.empty()));
    }

    private Delivery post(double points) {
        return gradeBook.post(deployment, lineItem, Score.finished("5", Points.of(points, 100), clock.instant()));
    }

    private List<Heard> scores() {
        return moodle.server().heard("POST", RecordedMoodle.SCORES);
    }
}
