package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.tool.Scope;

class GradesTest extends AgainstTheRunningPlatform {
    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    @Test
    void takes_a_score_and_shows_it_on_the_scale_of_the_column() throws Exception {
        HttpResponse<String> answer = score(token(), 40, now);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(lms.grade(boundActivity(), learner().id()).flatMap(grade -> grade.value(column())))
                .contains(80.0);
        assertThat(seatOf(teacher()).get(lms.url() + "/grades").body())
                .contains("80 of 100")
                .contains("gut")
                .contains("FullyGraded");
    }

    @Test
    void shows_zero_as_a_score() throws Exception {
        score(token(), 0, now);

        assertThat(seatOf(learner()).get(lms.url() + "/grades").body()).contains("0 of 100");
    }

    @Test
    void shows_learners_nothing_of_others() throws Exception {
        score(token(), 40, now);

        String others = seatOf(lms.course().people().learners().get(1))
                .get(lms.url() + "/grades")
                .body();

        assertThat(others).doesNotContain("80 of 100").doesNotContain(learner().name());
    }

    @Test
    void refuses_a_score_that_is_not_later_than_the_last() throws Exception {
        String token = token();
        score(token, 40, now);

        HttpResponse<String> same = score(token, 50, now);
        HttpResponse<String> later = score(token, 50, now.plusMillis(1));

        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(later.statusCode()).isEqualTo(204);
    }

    /** The recorded cases A, B and C of Moodle's score-timestamp-behaviour. */
    @Test
    void compares_with_the_second_of_saving_where_the_switch_says_moodle() throws Exception {
        lms.set(Switches.moodle());
        String token = token();
        HttpResponse<String> first = score(token, 10, now.minusMillis(30));
        HttpResponse<String> inTheSameSecond = score(token, 11, now.plusMillis(3));

        now = now.plusSeconds(2);
        HttpResponse<String> later = score(token, 12, now.minusSeconds(1));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(inTheSameSecond.statusCode()).isEqualTo(409);
        assertThat(inTheSameSecond.body()).isEqualTo("[]");
        assertThat(later.statusCode()).isEqualTo(200);
    }

    /** The recorded cases X and Y of Moodle's score-late-delivery-behaviour, and E and F. */
    @Test
    void measures_against_the_moment_of_saving_and_not_the_last_timestamp_like_moodle() throws Exception {
        lms.set(Switches.moodle());
        String token = token();
        score(token, 20, now.minusSeconds(120));

        HttpResponse<String> olderThanTheSaving = score(token, 21, now.minusSeconds(60));
        now = now.plusSeconds(2);
        HttpResponse<String> farFuture = score(token, 14, now.plus(Duration.ofHours(1)));
        now = now.plusSeconds(2);
        HttpResponse<String> afterwards = score(token, 15, now);

        assertThat(olderThanTheSaving.statusCode()).isEqualTo(409);
        assertThat(farFuture.statusCode()).isEqualTo(200);
        assertThat(afterwards.statusCode()).isEqualTo(200);
    }

    @Test
    void clears_the_value_where_the_score_has_none() throws Exception {
        String token = token();
        score(token, 40, now);

        score(token, """
                {"userId":"%s","timestamp":"%s","activityProgress":"Started","gradingProgress":"NotReady"}
                """.formatted(learner().id(), now.plusSeconds(1)));

        assertThat(lms.grade(boundActivity(), learner().id())).hasValueSatisfying(grade -> {
            assertThat(grade.value(column())).isEmpty();
            assertThat(grade.score().comment()).isEmpty();
        });
        assertThat(lms.gradebook().history()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"userId\":\"5\",\"timestamp\":\"2026-11-22T20:31:00Z\",\"activityProgress\":\"Done\",\"gradingProgress\":\"FullyGraded\"}",
                "{\"userId\":\"5\",\"timestamp\":\"2026-11-22T20:31:00Z\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"Graded\"}",
                "{\"userId\":\"5\",\"timestamp\":\"2026-11-22T20:31:00\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}",
                "{\"userId\":\"5\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}",
                "{\"userId\":\"5\",\"scoreGiven\":1,\"timestamp\":\"2026-11-22T20:31:00Z\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}",
                "{\"userId\":\"5\",\"scoreGiven\":-1,\"scoreMaximum\":5,\"timestamp\":\"2026-11-22T20:31:00Z\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}",
                "{\"userId\":\"3\",\"scoreGiven\":1,\"scoreMaximum\":5,\"timestamp\":\"2026-11-22T20:31:00Z\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}",
                "[]",
                "no json"
            })
    void refuses_a_score_that_breaks_the_schema_or_is_for_no_learner(String body) throws Exception {
        assertThat(score(token(), body).statusCode()).isEqualTo(400);
        assertThat(lms.gradebook().history()).isEmpty();
    }

    @Test
    void refuses_other_media_types_tokens_and_scopes() throws Exception {
        String reader = json(askForToken(assertion().build(), Scope.RESULT_READONLY))
                .get("access_token")
                .asText();

        assertThat(call("POST", scores(), token(), "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(score("made-up", "{}").statusCode()).isEqualTo(401);
        assertThat(score(reader, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void lets_tokens_expire() throws Exception {
        String token = token();
        now = now.plusSeconds(3600);

        assertThat(score(token, 1, now).statusCode()).isEqualTo(401);
    }

    @Test
    void wants_the_query_of_the_address_back() throws Exception {
        String lost = scores().replace("?type_id=1", "");

        assertThat(call("POST", lost, token(), "application/vnd.ims.lis.v1.score+json", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pages_through_line_items_by_link_headers() throws Exception {
        String token = token();

        HttpResponse<String> first = call("GET", lineItems() + "&limit=1", token, CONTAINER, "");
        String next = first.headers().firstValue("Link").orElseThrow().replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        HttpResponse<String> second = call("GET", next, token, CONTAINER, "");

        assertThat(json(first)).hasSize(1);
        assertThat(json(second)).hasSize(1);
        assertThat(json(second).get(0).get("id"))
                .isNotEqualTo(json(first).get(0).get("id"));
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void quotes_its_links_like_moodle_where_the_switch_says_so() throws Exception {
        lms.set(Switches.moodle());
        String token = token();

        HttpResponse<String> answer = call("GET", lineItems() + "&limit=1", token, CONTAINER, "");
        HttpResponse<String> otherAccept = call("GET", lineItems(), token, "*/*", "");

        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .contains("&amp;limit=1")
                .doesNotContain("\"");
        assertThat(otherAccept.statusCode()).isEqualTo(400);
    }

    @Test
    void filters_line_items() throws Exception {
        String token = token();

        JsonNode found = json(call("GET", lineItems() + "&resource_link_id=2", token, CONTAINER, ""));
        JsonNode none = json(call("GET", lineItems() + "&tag=none", token, CONTAINER, ""));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("resourceLinkId").asText()).isEqualTo("2");
        assertThat(none).isEmpty();
    }

    @Test
    void creates_changes_and_deletes_a_line_item() throws Exception {
        String token = token();
        HttpResponse<String> created = call("POST", lineItems(), token, ITEM, """
                {"label":"Extra","scoreMaximum":10,"resourceId":"res-1","tag":"t1","resourceLinkId":"1"}
                """);
        String address = json(created).get("id").asText();

        HttpResponse<String> changed =
                call("PUT", address, token, ITEM, "{\"label\":\"Mehr\",\"scoreMaximum\":20,\"tag\":\"t2\"}");
        HttpResponse<String> read = call("GET", address, token, ITEM, "");
        HttpResponse<String> deleted = call("DELETE", address, token, ITEM, "");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(json(changed).get("label").asText()).isEqualTo("Mehr");
        assertThat(json(read).get("scoreMaximum").asInt()).isEqualTo(20);
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(call("GET", address, token, ITEM, "").statusCode()).isEqualTo(404);
    }

    @Test
    void refuses_a_line_item_without_maximum_or_for_a_foreign_link() throws Exception {
        String token = token();

        assertThat(call("POST", lineItems(), token, ITEM, "{\"label\":\"x\"}").statusCode())
                .isEqualTo(400);
        assertThat(call("POST", lineItems(), token, ITEM, """
                        {"label":"x","scoreMaximum":1,"resourceLinkId":"99"}
                        """).statusCode()).isEqualTo(404);
    }

    @Test
    void tells_results() throws Exception {
        String token = token();
        score(token, 40, now);

        JsonNode results = json(call("GET", scores().replace("/scores", "/results"), token, RESULTS, ""));

        assertThat(results).hasSize(1);
        assertThat(results.get(0).get("resultScore").asDouble()).isEqualTo(80.0);
        assertThat(results.get(0).get("userId").asText()).isEqualTo(learner().id());
    }

    @Test
    void dies_of_a_limit_on_results_like_moodle_where_the_switch_says_so() throws Exception {
        lms.set(Switches.moodle());

        HttpResponse<String> answer =
                call("GET", scores().replace("/scores", "/results") + "&limit=1", token(), RESULTS, "");

        assertThat(answer.statusCode()).isEqualTo(500);
    }
}
