package org.sozialraum.lti.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.checkout.Checkout;
import org.sozialraum.lti.example.PlatformTrial.Login;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.Reply;

/** The tool of the README, driven over HTTP by a platform with keys, tokens and a gradebook of its own. */
class MinimalToolTest {
    private static final int LINES = 60;

    private final PlatformTrial platform = new PlatformTrial();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void is_shorter_than_sixty_lines() throws IOException {
        List<String> code = Files.readAllLines(Checkout.EXAMPLE).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import "))
                .filter(line -> !line.startsWith("/") && !line.startsWith("*"))
                .toList();

        assertThat(code).hasSizeBetween(LINES / 2, LINES - 1);
    }

    @Test
    void sends_the_browser_to_the_platform_with_a_cookie_that_frames_keep() {
        HttpResponse<String> answer = platform.asks("GET");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(platform.home() + "/auth?scope=openid&response_type=id_token&response_mode=form_post");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .endsWith("; Path=/launch; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    @Test
    void greets_a_teacher_who_comes_by_post_and_sends_no_score() {
        Login login = platform.login("POST");

        HttpResponse<String> answer = platform.launch(login, platform.claims(login, "Instructor"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Good day, Ana Ålund");
        assertThat(platform.heard("POST", PlatformTrial.SCORES)).isEmpty();
    }

    @Test
    void greets_a_learner_and_sends_one_score() {
        Login login = platform.login("GET");

        HttpResponse<String> answer = platform.launch(login, platform.claims(login, "Learner"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Welcome, Ana Ålund: your point is in the gradebook");
        List<Heard> scores = platform.heard("POST", PlatformTrial.SCORES);
        assertThat(scores).hasSize(1);
        assertThat(scores.getFirst().uri().getRawQuery()).isEqualTo("type_id=1");
        assertThat(scores.getFirst().header("Content-type")).containsExactly("application/vnd.ims.lis.v1.score+json");
        assertThat(scores.getFirst().header("Authorization")).containsExactly("Bearer token-1");
        assertScoreOfAna(scores.getFirst().json());
    }

    private static void assertScoreOfAna(JsonNode score) {
        assertThat(score.path("userId").asText()).isEqualTo("5");
        assertThat(score.path("scoreGiven").decimalValue()).isEqualByComparingTo("1");
        assertThat(score.path("scoreMaximum").decimalValue()).isEqualByComparingTo("1");
        assertThat(score.path("activityProgress").asText()).isEqualTo("Completed");
        assertThat(score.path("gradingProgress").asText()).isEqualTo("FullyGraded");
        assertThat(score.path("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,6}Z");
    }

    @Test
    void asks_for_a_token_with_an_assertion_that_its_published_key_verifies() throws Exception {
        Login login = platform.login("GET");

        platform.launch(login, platform.claims(login, "Learner"));

        Map<String, String> form = platform.heard("POST", "/token").getFirst().form();
        SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
        JWKSet published = JWKSet.parse(platform.toolKeys());
        RSASSAVerifier verifier = new RSASSAVerifier(
                published.getKeyByKeyId(assertion.getHeader().getKeyID()).toRSAKey());
        assertThat(assertion.verify(verifier)).isTrue();
        assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly(platform.home() + "/token");
        assertThat(form).containsEntry("scope", "https://purl.imsglobal.org/spec/lti-ags/scope/score");
    }

    @Test
    void refuses_a_replay_and_sends_no_second_score() {
        Login login = platform.login("GET");
        ObjectNode claims = platform.claims(login, "Learner");
        platform.launch(login, claims);

        HttpResponse<String> again = platform.launch(login, claims);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).endsWith(" [launch-replayed]");
        assertThat(platform.heard("POST", PlatformTrial.SCORES)).hasSize(1);
    }

    @Test
    void refuses_a_launch_of_another_browser() {
        Login login = platform.login("GET");
        ObjectNode claims = platform.claims(login, "Learner");

        HttpResponse<String> stranger = platform.launch(new Login(login.state(), login.nonce(), ""), claims);

        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).endsWith(" [browser-not-bound]");
        assertThat(platform.launch(login, claims).statusCode()).isEqualTo(200);
    }

    @Test
    void refuses_a_token_that_another_key_has_signed() {
        Login login = platform.login("GET");

        HttpResponse<String> forged = platform.launchForged(login, platform.claims(login, "Instructor"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).endsWith(" [signature-wrong]");
    }

    @Test
    void holds_a_deployment_that_nobody_approved() {
        Login login = platform.login("GET");
        ObjectNode claims = platform.claims(login, "Learner");
        claims.put(PlatformTrial.CLAIM + "deployment_id", "2");

        HttpResponse<String> held = platform.launch(login, claims);

        assertThat(held.statusCode()).isEqualTo(403);
        assertThat(held.body()).endsWith(" [deployment-held]");
    }

    @Test
    void says_when_a_score_has_not_arrived() {
        platform.plan(PlatformTrial.SCORES, Reply.html(502, "maintenance"));
        Login login = platform.login("GET");

        HttpResponse<String> answer = platform.launch(login, platform.claims(login, "Learner"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Welcome, Ana Ålund: your point has not arrived yet");
    }

    @Test
    void sends_no_score_where_the_platform_has_no_column_for_it() {
        Login login = platform.login("GET");
        ObjectNode claims = platform.claims(login, "Learner");
        claims.remove(PlatformTrial.ENDPOINT);

        HttpResponse<String> answer = platform.launch(login, claims);

        assertThat(answer.body()).isEqualTo("Welcome, Ana Ålund");
        assertThat(platform.heard("POST", "/token")).isEmpty();
    }

    @Test
    void answers_in_plain_text_so_that_no_name_becomes_markup() {
        Login login = platform.login("GET");
        ObjectNode claims = platform.claims(login, "Instructor");
        claims.put("name", "<script>alert(1)</script>");

        HttpResponse<String> answer = platform.launch(login, claims);

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    }
}
