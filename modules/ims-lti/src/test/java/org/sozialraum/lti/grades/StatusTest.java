package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.grades.Rejected.Ground;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.token.NotNow.Cause;

/** Each operation, and each way in which a platform can answer it. */
class StatusTest {
    private static final List<Integer> REFUSALS = List.of(400, 404, 405, 409, 410, 412, 422);
    private static final List<Integer> FAILURES = List.of(500, 502, 503, 504);

    private static final WantedLineItem WANTED = Course.wanted("1", "m1", "grade");

    private final Course course = new Course();

    /** What is asked, and at which address the answer is planned. */
    enum Operation {
        LIST(RecordedMoodle.LINE_ITEMS),
        READ(Course.columnPath(2)),
        CREATE(RecordedMoodle.LINE_ITEMS),
        UPDATE(Course.columnPath(2)),
        BIND(RecordedMoodle.LINE_ITEMS),
        DELETE(RecordedMoodle.RESULTS),
        SCORE(RecordedMoodle.SCORES),
        RESULTS(RecordedMoodle.RESULTS);

        private final String path;

        Operation(String path) {
            this.path = path;
        }

        Object of(Course in) {
            GradeBook book = in.gradeBook;
            URI column = in.column(2);
            return switch (this) {
                case LIST -> book.lineItems(in.endpoint, LineItemFilter.ALL);
                case READ -> book.lineItem(in.endpoint, column);
                case CREATE -> book.create(in.endpoint, NewLineItem.of(WANTED));
                case UPDATE -> book.update(in.endpoint, column, LineItemChange.NONE.label("New"));
                case BIND -> book.bind(in.endpoint, WANTED, CopyHistory.NONE);
                case DELETE -> book.delete(in.endpoint, new OwnLineItem(column, "m1", "grade"));
                case SCORE ->
                    book.post(in.deployment, column, Score.finished("5", Points.of(1, 2), in.clock.instant()));
                case RESULTS -> book.results(in.deployment, column);
            };
        }

        void answeredBy(Course course, Reply reply) {
            course.moodle.server().plan(path, reply);
        }
    }

    @BeforeEach
    void fill() {
        course.moodle.holdLineItems("lineitems-response");
        gradeBookKnows("m1", "grade");
    }

    private void gradeBookKnows(String resourceId, String tag) {
        course.gradeBook.update(
                course.endpoint,
                course.column(2),
                LineItemChange.NONE.resourceId(resourceId).tag(tag));
    }

    @AfterEach
    void close() {
        course.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_yes_is_no_setback(Operation operation) {
        assertThat(operation.of(course)).isNotInstanceOf(Setback.class);
    }

    static Stream<Arguments> refusals() {
        return operations(REFUSALS)
                .filter(arguments -> !Arrays.asList(arguments.get()).equals(List.of(Operation.SCORE, 409)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_no_stays_a_no_whether_it_is_a_document_or_a_page(Operation operation, int status) {
        Ground ground = status == 404 || status == 410 ? Ground.NO_LINE_ITEM : Ground.NOT_TAKEN;
        operation.answeredBy(course, Reply.json(status, "application/json", "{\"error\":\"no\"}"));
        operation.answeredBy(course, Reply.html(status, "No"));

        for (Object outcome : List.of(operation.of(course), operation.of(course))) {
            assertThat(outcome).isInstanceOfSatisfying(Rejected.class, no -> {
                assertThat(no.ground()).isEqualTo(ground);
                assertThat(no.status()).isEqualTo(status);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_token_is_fetched_once_more_and_the_request_sent_again(Operation operation) {
        int before = requestsOf(operation).size();
        operation.answeredBy(course, Reply.json(401, "application/json", "[]"));

        Object outcome = operation.of(course);

        assertThat(outcome).isNotInstanceOf(Setback.class);
        assertThat(requestsOf(operation).stream().skip(before).limit(2))
                .hasSize(2)
                .extracting(request -> request.header("Authorization"))
                .doesNotHaveDuplicates();
    }

    private List<Heard> requestsOf(Operation operation) {
        return course.moodle.server().heard().stream()
                .filter(request -> request.uri().getPath().equals(operation.path))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_second_refused_token_is_a_no(Operation operation) {
        operation.answeredBy(course, Reply.json(401, "application/json", "[]"));
        operation.answeredBy(course, Reply.json(401, "application/json", "[]"));

        assertThat(operation.of(course)).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.ground()).isEqualTo(Ground.NOT_ALLOWED);
            assertThat(no.status()).isEqualTo(401);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_forbidden_is_not_allowed(Operation operation) {
        operation.answeredBy(course, Reply.json(403, "application/json", ""));

        assertThat(operation.of(course))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.ground()).isEqualTo(Ground.NOT_ALLOWED));
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_platform_is_asked_later_after_seconds_or_at_a_date(Operation operation) {
        course.clock.set(Instant.parse("2026-11-22T20:30:00Z"));
        operation.answeredBy(course, Reply.empty(429, Map.of("Retry-After", "130")));
        operation.answeredBy(course, Reply.empty(429, Map.of("Retry-After", "Sun, 22 Nov 2026 20:31:30 GMT")));

        assertThat(List.of(operation.of(course), operation.of(course)))
                .extracting(outcome -> ((RetryLater) outcome).retryAfter())
                .containsExactly(Optional.of(Duration.ofSeconds(130)), Optional.of(Duration.ofSeconds(90)));
    }

    static Stream<Arguments> failures() {
        return operations(FAILURES);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_of_the_platform_may_pass(Operation operation, int status) {
        operation.answeredBy(course, Reply.html(status, "Exception"));

        assertThat(operation.of(course))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.cause()).isEqualTo(Cause.PLATFORM_ERROR));
    }

    @ParameterizedTest
    @EnumSource
    void a_login_page_with_200_is_no_yes(Operation operation) {
        operation.answeredBy(course, Reply.html(200, "Log in"));

        assertThat(operation.of(course)).isInstanceOf(RetryLater.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCORE")
    void a_yes_without_a_document_is_not_understood(Operation operation) {
        operation.answeredBy(course, Reply.json(200, Course.LINE_ITEM, "{\"cut\":"));

        assertThat(operation.of(course)).isInstanceOf(RetryLater.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_platform_that_does_not_answer_in_time_is_asked_later(Operation operation) {
        CountDownLatch over = new CountDownLatch(1);
        try (ListeningServer silent = new ListeningServer(request -> answerAfter(over));
                Outgoing impatient =
                        new Outgoing(new OutgoingLimits(Duration.ofMillis(300), Duration.ofMillis(300), 1024, true))) {
            assertThat(operation.of(course.servedBy(silent, impatient)))
                    .isInstanceOfSatisfying(
                            RetryLater.class, later -> assertThat(later.cause()).isEqualTo(Cause.UNREACHABLE));
            over.countDown();
        }
    }

    private static Reply answerAfter(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return Reply.json(200, Course.LINE_ITEM, "{}");
    }

    private static Stream<Arguments> operations(List<Integer> statuses) {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> statuses.stream().map(status -> Arguments.of(operation, status)));
    }
}
