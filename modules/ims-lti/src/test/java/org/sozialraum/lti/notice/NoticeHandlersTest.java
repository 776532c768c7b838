package org.sozialraum.lti.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.notice.HandlersOutcome.Handlers;
import org.sozialraum.lti.notice.HandlersOutcome.Rejected;
import org.sozialraum.lti.notice.HandlersOutcome.RetryLater;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;

/** Platform Notification Service 1.0, notice handlers, with the answers of Canvas' documentation. */
class NoticeHandlersTest {
    private static final String SERVICE = "/api/lti/notice-handlers/106";
    private static final String SCOPE = "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";
    private static final URI OURS = URI.create("https://tool.example/lti/notices");
    private static final String CATALOGUE = """
            {"client_id": 10000000000068, "deployment_id": "106:8865aa05", "notice_handlers": [
              {"notice_type": "LtiContextCopyNotice", "handler": "https://tool.example/lti/notices",
               "max_batch_size": 100},
              {"notice_type": "LtiHelloWorldNotice", "handler": ""},
              {"notice_type": "LtiStrangeNotice", "handler": "no address"}, {"handler": "https://a.example"}, 7]}
            """;

    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:30:59Z"));
    private final ListeningServer canvas = new ListeningServer(NoticeHandlersTest::answer);
    private final NoticeHandlers handlers = new NoticeHandlers(ours.calls);

    @AfterEach
    void close() {
        canvas.close();
        ours.close();
    }

    @Test
    void reads_which_notices_were_asked_for() {
        HandlersOutcome outcome = handlers.read(OurSide.deploymentAt(canvas), canvas.at(SERVICE));

        Handlers known = (Handlers) outcome;
        assertThat(known.known())
                .containsExactly(
                        new NoticeHandler("LtiContextCopyNotice", Optional.of(OURS), OptionalInt.of(100)),
                        NoticeHandler.none("LtiHelloWorldNotice"));
        assertThat(known.addressOf("LtiContextCopyNotice")).contains(OURS);
        assertThat(known.addressOf("LtiHelloWorldNotice")).isEmpty();
    }

    @Test
    void asks_for_a_kind_of_notice_with_the_scope_of_its_own() {
        HandlersOutcome outcome = put(NoticeHandler.to(OURS, "LtiContextCopyNotice"));

        assertThat(((Handlers) outcome).addressOf("LtiContextCopyNotice")).contains(OURS);
        assertThat(canvas.heard("POST", RecordedMoodle.TOKEN).getFirst().form()).containsEntry("scope", SCOPE);
        Heard asked = canvas.heard("PUT", SERVICE).getFirst();
        assertThat(asked.header("Content-type")).containsExactly("application/json");
        assertThat(asked.json().path("notice_type").asText()).isEqualTo("LtiContextCopyNotice");
        assertThat(asked.json().path("handler").asText()).isEqualTo(OURS.toString());
        assertThat(asked.json().path("max_batch_size").asInt()).isEqualTo(NoticeBatch.MOST);
    }

    @Test
    void takes_a_handler_back_with_a_blank_address() {
        put(NoticeHandler.none("LtiContextCopyNotice"));

        Heard asked = canvas.heard("PUT", SERVICE).getFirst();
        assertThat(asked.json().path("handler").asText("missing")).isEmpty();
        assertThat(asked.json().has("max_batch_size")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {CATALOGUE, "", "[]", "thanks"})
    void takes_a_whole_catalogue_or_nothing_as_the_answer_to_asking(String body) {
        canvas.plan(SERVICE, Reply.json(200, "application/json", body));

        assertThat(((Handlers) put(NoticeHandler.to(OURS, "LtiContextCopyNotice"))).addressOf("LtiContextCopyNotice"))
                .contains(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"notice_handlers\": 7}", "\u0000"})
    void a_catalogue_that_is_none_may_be_read_later(String body) {
        canvas.plan(SERVICE, Reply.json(200, "application/json", body));

        assertThat(handlers.read(OurSide.deploymentAt(canvas), canvas.at(SERVICE)))
                .isInstanceOf(RetryLater.class);
    }

    @Test
    void says_what_the_platform_does_not_want() {
        canvas.plan(SERVICE, Reply.json(400, "application/json", "{\"errors\": \"handler must be\\nvalid\"}"));

        assertThat(put(NoticeHandler.to(OURS, "LtiStrangeNotice"))).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.status()).isEqualTo(400);
            assertThat(rejected.reason())
                    .contains("PUT")
                    .contains("handler must be")
                    .doesNotContain("token-1");
        });
    }

    @Test
    void a_platform_in_trouble_is_asked_later() {
        canvas.plan(SERVICE, new Reply(503, Map.of("Retry-After", "7"), "later"));

        assertThat(put(NoticeHandler.to(OURS, "LtiHelloWorldNotice")))
                .isInstanceOfSatisfying(
                        RetryLater.class,
                        later -> assertThat(later.trouble().retryAfter()).contains(Duration.ofSeconds(7)));
    }

    @Test
    void a_platform_that_gives_no_permission_is_not_asked() {
        canvas.plan(RecordedMoodle.TOKEN, Reply.json(400, "application/json", "{\"error\": \"invalid_scope\"}"));

        assertThat(handlers.read(OurSide.deploymentAt(canvas), canvas.at(SERVICE)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.status()).isZero());
        assertThat(canvas.heard("GET", SERVICE)).isEmpty();
    }

    @Test
    void a_handler_has_a_kind_and_a_web_address() {
        List.<Runnable>of(
                        () -> NoticeHandler.none(" "),
                        () -> NoticeHandler.to(URI.create("file:///tmp"), "LtiHelloWorldNotice"),
                        () -> new NoticeHandler("x", Optional.empty(), OptionalInt.of(0)))
                .forEach(wrong -> assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class));
    }

    private HandlersOutcome put(NoticeHandler handler) {
        return handlers.put(OurSide.deploymentAt(canvas), canvas.at(SERVICE), handler);
    }

    private static Reply answer(Heard request) {
        if (request.uri().getPath().equals(RecordedMoodle.TOKEN))
            return Reply.json(
                    200,
                    "application/json",
                    "{\"access_token\": \"token-1\", \"token_type\": \"Bearer\", \"expires_in\": 3600}");
        return Reply.json(200, "application/json", request.method().equals("GET") ? CATALOGUE : request.body());
    }
}
