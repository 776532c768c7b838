package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.switches.Trouble;

class SwitchesTest extends AgainstTheRunningPlatform {
    @ParameterizedTest
    @CsvSource({"OUTAGE,503", "ERROR,500", "TOO_MANY_REQUESTS,429", "HTML,200"})
    void answers_with_html_where_json_is_due(Trouble.Kind kind, int status) throws Exception {
        String token = token();
        lms.switches().change(all -> all.with(EndpointGroup.SCORES, Trouble.of(kind)));

        HttpResponse<String> answer = score(token, 40, now);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(lms.gradebook().history()).isEmpty();
        assertThat(lms.requests(EndpointGroup.SCORES)).isEqualTo(1);
    }

    @Test
    void says_when_to_come_back() throws Exception {
        String token = token();
        Trouble busy = Trouble.of(Trouble.Kind.TOO_MANY_REQUESTS).retryingAfter(Duration.ofSeconds(7));
        lms.switches().change(all -> all.with(EndpointGroup.SCORES, busy));

        assertThat(score(token, 40, now).headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void drops_the_connection_before_anything_is_done() throws Exception {
        String token = token();
        lms.switches().change(all -> all.with(EndpointGroup.SCORES, Trouble.of(Trouble.Kind.DROP)));

        assertThatThrownBy(() -> score(token, 40, now)).isInstanceOf(IOException.class);
        assertThat(lms.gradebook().history()).isEmpty();
    }

    @Test
    void drops_the_connection_after_the_score_was_saved() throws Exception {
        String token = token();
        lms.switches().change(all -> all.with(EndpointGroup.SCORES, Trouble.of(Trouble.Kind.DROP_AFTER)));

        assertThatThrownBy(() -> score(token, 40, now)).isInstanceOf(IOException.class);
        assertThat(lms.gradebook().history()).hasSize(1);
    }

    @Test
    void is_well_again_after_as_many_requests_as_it_was_told() throws Exception {
        String token = token();
        Trouble twice = Trouble.of(Trouble.Kind.OUTAGE).next(2);
        lms.switches().change(all -> all.with(EndpointGroup.SCORES, twice));

        assertThat(score(token, 40, now).statusCode()).isEqualTo(503);
        assertThat(score(token, 40, now).statusCode()).isEqualTo(503);
        assertThat(score(token, 40, now).statusCode()).isEqualTo(204);
    }

    @Test
    void lets_one_trouble_follow_another_and_then_all_is_well() throws Exception {
        String token = token();
        command("/switches", """
                {"trouble":{"scores":{"kind":"none","times":1,
                 "sequel":{"kind":"outage","times":2,"sequel":{"kind":"error","times":1}}}}}
                """);

        List<Integer> statuses = new ArrayList<>();
        for (int request = 1; request <= 5; request++) {
            statuses.add(score(token, 40, now.plusSeconds(request)).statusCode());
        }

        assertThat(statuses).containsExactly(204, 503, 503, 500, 204);
    }

    @Test
    void tells_what_follows_in_its_state() throws Exception {
        Trouble first = Trouble.NONE.next(3).then(Trouble.of(Trouble.Kind.DROP).next(1));
        lms.set(Switches.CAREFUL
                .with(EndpointGroup.TOKEN, first.then(Trouble.of(Trouble.Kind.HTML)))
                .withFurtherLearners(7));

        JsonNode state = json(new Browser().get(lms.url() + "/state.json")).get("switches");
        Switches before = lms.switches().now();
        lms.set(Switches.CAREFUL);
        command("/switches", state.toString());

        assertThat(state.at("/trouble/token/sequel/sequel/kind").asText()).isEqualTo("html");
        assertThat(lms.switches().now()).isEqualTo(before);
    }

    @Test
    void refuses_a_sequel_to_what_never_ends() {
        Trouble forever = Trouble.of(Trouble.Kind.OUTAGE);

        assertThatThrownBy(() -> forever.then(Trouble.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'',2", "?forget=true,1"})
    void rotates_its_key_with_and_without_an_overlap(String how, int published) throws Exception {
        String before = lms.keys().current().getKeyID();

        HttpResponse<String> answer = new Browser().post(lms.url() + "/keys/rotate" + how, Map.of());

        JsonNode keys = json(new Browser().get(lms.url() + "/lti/jwks")).get("keys");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(keys).hasSize(published);
        assertThat(keys.get(0).get("kid").asText()).isNotEqualTo(before);
    }

    @Test
    void offers_both_kinds_of_rotation_on_the_administrators_page() {
        String page = new Browser().get(lms.url() + "/admin").body();

        assertThat(page).contains("action=\"/keys/rotate\"", "action=\"/keys/rotate?forget=true\"");
    }

    @Test
    void lets_callers_wait() throws Exception {
        String token = token();
        Trouble slow = Trouble.NONE.delayed(Duration.ofMillis(300));
        lms.switches().change(all -> all.with(EndpointGroup.SCORES, slow));

        long before = System.nanoTime();
        HttpResponse<String> answer = score(token, 40, now);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void disturbs_one_endpoint_and_leaves_the_others_alone() {
        lms.switches().change(all -> all.with(EndpointGroup.JWKS, Trouble.of(Trouble.Kind.OUTAGE)));

        assertThat(new Browser().get(lms.url() + "/lti/jwks").statusCode()).isEqualTo(503);
        assertThat(new Browser().get(lms.url() + "/").statusCode()).isEqualTo(200);
    }

    @Test
    void is_switched_by_json() throws Exception {
        HttpResponse<String> answer = command("/switches", """
                {"timestampRule":"moodle","clockSkewSeconds":5,"trouble":{"token":{"kind":"outage","times":2}}}
                """);

        Switches now = lms.switches().now();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(now.timestampRule()).isEqualTo(Switches.TimestampRule.MOODLE);
        assertThat(now.clockSkew()).isEqualTo(Duration.ofSeconds(5));
        assertThat(now.troubleAt(EndpointGroup.TOKEN))
                .isEqualTo(Trouble.of(Trouble.Kind.OUTAGE).next(2));
        assertThat(now.messageHintOnce()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"furtherLearners\":-1}",
                "{\"storrage\":\"off\"}",
                "{\"storage\":\"somewhere\"}",
                "{\"trouble\":{\"nowhere\":{}}}",
                "[]"
            })
    void refuses_a_switch_that_there_is_not(String json) throws Exception {
        HttpResponse<String> answer = command("/switches", json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(lms.switches().now()).isEqualTo(Switches.CAREFUL);
    }

    @Test
    void obeys_no_page_of_another_site() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(lms.url() + "/reset"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = http.send(foreign, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void is_switched_by_the_form_of_the_administrators_page() {
        HttpResponse<String> answer = new Browser()
                .post(
                        lms.url() + "/admin/switches",
                        Map.of("storage", "frame", "scores.kind", "drop_after", "scores.times", "3"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(lms.switches().now().storage()).isEqualTo(Switches.Storage.FRAME);
        assertThat(lms.switches().now().messageHintOnce()).isFalse();
        assertThat(lms.switches().now().troubleAt(EndpointGroup.SCORES))
                .isEqualTo(Trouble.of(Trouble.Kind.DROP_AFTER).next(3));
    }

    @Test
    void tells_its_state_and_forgets_it() throws Exception {
        String token = token();
        score(token, 40, now);
        lms.set(Switches.moodle());

        var before = json(new Browser().get(lms.url() + "/state.json"));
        int status = command("/reset", "").statusCode();
        var after = json(new Browser().get(lms.url() + "/state.json"));

        assertThat(before.at("/grades/0/value").asDouble()).isEqualTo(80.0);
        assertThat(before.at("/requests/scores").asInt()).isEqualTo(1);
        assertThat(before.at("/switches/timestampRule").asText()).isEqualTo("moodle");
        assertThat(status).isEqualTo(204);
        assertThat(after.at("/grades")).isEmpty();
        assertThat(after.at("/requests/scores").asInt()).isZero();
        assertThat(lms.switches().now()).isEqualTo(Switches.CAREFUL);
        assertThat(score(token, 40, now).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> command(String path, String json) throws Exception {
        return call("POST", lms.url() + path, "none", "application/json", json);
    }
}
