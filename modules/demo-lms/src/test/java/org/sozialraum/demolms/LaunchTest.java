package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.switches.Switches;

class LaunchTest extends AgainstTheRunningPlatform {
    @Test
    void brings_a_learner_into_the_tool() {
        Browser browser = seatOf(learner());

        HttpResponse<String> answer = follow(browser, "/activity/1/launch");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tool.launches)
                .singleElement()
                .satisfies(claims -> assertThat(claims)
                        .containsEntry("sub", learner().id())
                        .containsEntry(LtiClaim.MESSAGE_TYPE, "LtiResourceLinkRequest")
                        .containsEntry(
                                LtiClaim.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"))
                        .containsEntry(
                                LtiClaim.CUSTOM,
                                Map.of(
                                        "module",
                                        "releasing-data",
                                        "context_history",
                                        "",
                                        "resource_link_history",
                                        "")));
    }

    @Test
    void names_the_line_item_where_the_link_has_one_and_only_one() {
        Browser browser = seatOf(learner());
        Activity ungraded = lms.activity("Zum Nachlesen, ohne Bewertung");

        follow(browser, "/activity/1/launch");
        follow(browser, "/activity/" + ungraded.id() + "/launch");

        assertThat(grades(0)).contains("/services/2/lineitems/1/lineitem?type_id=1");
        assertThat(grades(1)).doesNotContain("/lineitem?");
    }

    private String grades(int launch) {
        return String.valueOf(tool.launches.get(launch).get(LtiClaim.GRADES));
    }

    @Test
    void shows_a_learners_work_to_a_teacher() {
        follow(seatOf(teacher()), "/review/1/" + learner().id() + "/launch");

        assertThat(tool.launches)
                .singleElement()
                .satisfies(claims -> assertThat(claims)
                        .containsEntry(LtiClaim.MESSAGE_TYPE, "LtiSubmissionReviewRequest")
                        .containsEntry(
                                LtiClaim.FOR_USER, Map.of("user_id", learner().id())));
    }

    @Test
    void begins_by_get_where_the_switch_says_so() {
        lms.set(Switches.CAREFUL.with(Switches.LoginMethod.GET));

        HttpResponse<String> answer = seatOf(learner()).get(lms.url() + "/activity/1/launch");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(tool.url() + "/lti/login?iss=")
                .contains("lti_message_hint=%7B%22cmid%22%3A1");
    }

    @ParameterizedTest
    @CsvSource({"OFF,none", "PARENT,_parent", "FRAME,post_message_forwarding"})
    void offers_storage_where_the_switch_says_so(Switches.Storage storage, String target) {
        lms.set(Switches.CAREFUL.with(storage));
        Browser browser = seatOf(learner());

        follow(browser, "/activity/1/launch");

        assertThat(tool.logins.getFirst().getOrDefault("lti_storage_target", "none"))
                .isEqualTo(target);
        assertThat(browser.get(lms.url() + "/activity/1").body().contains("name=\"post_message_forwarding\""))
                .isEqualTo(storage == Switches.Storage.FRAME);
    }

    @Test
    void refuses_a_launch_that_was_used_before() {
        Browser browser = seatOf(learner());
        HttpResponse<String> redirect = submit(browser, browser.get(lms.url() + "/activity/1/launch"));
        String authorization = redirect.headers().firstValue("Location").orElseThrow();
        submit(browser, browser.get(authorization));

        submit(browser, browser.get(authorization));

        assertThat(tool.launches).hasSize(1);
        assertThat(tool.errors)
                .singleElement()
                .satisfies(error -> assertThat(error).containsEntry("error", "launch_no_longer_valid"));
    }

    @Test
    void serves_a_launch_again_where_the_switch_says_so() {
        lms.set(Switches.CAREFUL.withMessageHintOnce(false));
        Browser browser = seatOf(learner());
        HttpResponse<String> redirect = submit(browser, browser.get(lms.url() + "/activity/1/launch"));
        String authorization = redirect.headers().firstValue("Location").orElseThrow();

        HttpResponse<String> first = browser.get(authorization);
        HttpResponse<String> second = browser.get(authorization);

        assertThat(fields(first)).containsKey("id_token");
        assertThat(fields(second)).containsKey("id_token");
    }

    @Test
    void posts_itself_again_before_it_believes_that_nobody_is_logged_in() {
        Browser browser = seatOf(learner());
        HttpResponse<String> redirect = submit(browser, browser.get(lms.url() + "/activity/1/launch"));
        browser.forgetCookies();

        HttpResponse<String> repost =
                browser.get(redirect.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> error = submit(browser, repost);

        assertThat(repost.body()).contains("action=\"/lti/auth?repost=true\"");
        assertThat(fields(error)).containsEntry("error", "login_required").containsKey("state");
    }

    @Test
    void denies_a_launch_that_somebody_else_began() {
        Browser browser = seatOf(learner());
        HttpResponse<String> redirect = submit(browser, browser.get(lms.url() + "/activity/1/launch"));

        HttpResponse<String> error =
                seatOf(teacher()).get(redirect.headers().firstValue("Location").orElseThrow());

        assertThat(fields(error)).containsEntry("error", "access_denied");
    }

    @ParameterizedTest
    @CsvSource({
        "scope,openid email,invalid_scope",
        "response_type,code,unsupported_response_type",
        "response_mode,query,invalid_request",
        "prompt,login,invalid_request",
        "nonce,'',invalid_request"
    })
    void tells_the_tool_what_is_wrong_with_its_request(String name, String value, String error) {
        Map<String, String> asked = goodRequest();
        asked.put(name, value);

        HttpResponse<String> answer = seatOf(learner()).get(new Parameters(asked).appendedTo(lms.url() + "/lti/auth"));

        assertThat(fields(answer)).containsEntry("error", error).containsEntry("state", "s1");
    }

    @ParameterizedTest
    @CsvSource({"client_id,nobody,unauthorized_client", "redirect_uri,http://127.0.0.1:1/lti/launch,invalid_request"})
    void sends_nothing_to_an_address_that_it_does_not_know(String name, String value, String error) {
        Map<String, String> asked = goodRequest();
        asked.put(name, value);

        HttpResponse<String> answer = seatOf(learner()).get(new Parameters(asked).appendedTo(lms.url() + "/lti/auth"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("data-error=\"" + error + "\"").doesNotContain("<form");
    }

    private Map<String, String> goodRequest() {
        Browser browser = seatOf(learner());
        HttpResponse<String> redirect = submit(browser, browser.get(lms.url() + "/activity/1/launch"));
        String location = redirect.headers().firstValue("Location").orElseThrow();
        Map<String, String> asked = new LinkedHashMap<>(
                Parameters.parse(URI.create(location).getRawQuery()).values());
        asked.put("state", "s1");
        return asked;
    }

    @Test
    void signs_with_a_new_key_after_rotation_and_keeps_the_earlier_published() throws Exception {
        String earlier = lms.keys().current().getKeyID();

        lms.keys().rotate();
        HttpResponse<String> keys = new Browser().get(lms.url() + "/lti/jwks");
        follow(seatOf(learner()), "/activity/1/launch");

        assertThat(keys.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(json(keys).get("keys").findValuesAsText("kid"))
                .containsExactly(lms.keys().current().getKeyID(), earlier);
        assertThat(keys.body()).doesNotContain("\"d\":");
        assertThat(tool.launches).hasSize(1);
    }
}
