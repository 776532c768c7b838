package org.sozialraum.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Platform Notification Service 1.0, receiving notices: what the running tool answers. */
@ExtendWith(InTheHouse.class)
class NoticesTest {
    @Test
    void takes_a_notice_and_takes_it_again_without_a_word(House house) {
        String hello = signed(house, claims(house, "LtiHelloWorldNotice"));

        assertThat(post(house, notices(hello)).statusCode()).isEqualTo(200);
        assertThat(post(house, notices(hello)).statusCode()).isEqualTo(200);
    }

    @Test
    void takes_a_notice_of_a_kind_that_nobody_knows(House house) {
        HttpResponse<String> answer = post(house, notices(signed(house, claims(house, "LtiSomethingNewNotice"))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"refused\":[]}");
    }

    @Test
    void refuses_what_the_platform_has_not_signed_and_says_by_which_clause(House house) {
        String genuine = signed(house, claims(house, "LtiHelloWorldNotice"));
        String other = signed(house, claims(house, "LtiHelloWorldNotice"));
        String forged = genuine.substring(0, genuine.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        HttpResponse<String> answer = post(house, notices(forged));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"signature-wrong\"", "\"clause\":\"Security Framework");
    }

    @Test
    void holds_a_deployment_that_nobody_has_approved(House house) {
        Map<String, Object> claims = claims(house, "LtiHelloWorldNotice");
        claims.put(LtiClaim.DEPLOYMENT_ID, "not approved");

        HttpResponse<String> answer = post(house, notices(signed(house, claims)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("deployment-held");
    }

    @Test
    void a_bad_notice_does_not_spoil_a_good_one(House house) {
        String good = signed(house, claims(house, "LtiHelloWorldNotice"));

        HttpResponse<String> answer = post(house, notices("no token", good));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("token-malformed");
    }

    @Test
    void refuses_what_is_no_list_of_notices(House house) {
        HttpResponse<String> answer = post(house, "{\"notices\": 7}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("notices-unreadable");
    }

    @Test
    void refuses_more_than_anybody_needs_to_say_at_once(House house) {
        assertThat(post(house, notices("x".repeat(70_000))).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> post(House house, String body) {
        return new WebClient(Map.of())
                .exchange(HttpRequest.newBuilder(URI.create(house.tool().url() + "/lti/notices"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String notices(String... tokens) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var list = body.putArray("notices");
        for (String token : tokens) list.addObject().put("jwt", token);
        return body.toString();
    }

    private static String signed(House house, Map<String, Object> claims) {
        return house.lms().keys().sign(claims);
    }

    private static Map<String, Object> claims(House house, String type) {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", house.lms().url());
        claims.put("aud", Tool.FIXED_CLIENT);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(60).getEpochSecond());
        claims.put("nonce", UUID.randomUUID().toString());
        claims.put(LtiClaim.VERSION, "1.3.0");
        claims.put(LtiClaim.DEPLOYMENT_ID, Tool.FIXED_DEPLOYMENT);
        claims.put(
                LtiClaim.NOTICE, Map.of("id", UUID.randomUUID().toString(), "timestamp", now.toString(), "type", type));
        return claims;
    }
}
