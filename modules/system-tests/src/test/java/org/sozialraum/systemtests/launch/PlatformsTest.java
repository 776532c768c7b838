package org.sozialraum.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Who may launch at all: platforms, their registrations and deployments. */
@ExtendWith(InTheHouse.class)
class PlatformsTest {
    private static final Duration TO_NOTICE_A_FILE = Duration.ofSeconds(20);

    @Test
    void holds_a_deployment_that_nobody_has_approved(House house) {
        HttpResponse<String> answer = house.lms()
                .forge()
                .launch(house.learner(), first(house), draft -> draft.with(LtiClaim.DEPLOYMENT_ID, "77"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refusal(answer)).isIn("deployment-held", "deployment-mismatch");
    }

    @Test
    void names_the_held_deployment_to_the_administrator_where_the_login_said_none(House house) {
        LaunchForge forge = house.lms().forge();
        Browser browser = new Browser();
        Map<String, String> login = login(house);
        login.remove("lti_deployment_id");
        ToolLogin begun = began(browser, house, browser.post(house.tool().url() + "/lti/login", login));

        HttpResponse<String> answer = forge.post(begun, forge.draft(begun).with(LtiClaim.DEPLOYMENT_ID, "78"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refusal(answer)).isEqualTo("deployment-held");
        assertThat(Jsoup.parse(answer.body()).text()).contains("78");
    }

    @Test
    void refuses_a_platform_that_it_does_not_know(House house) {
        Map<String, String> login = login(house);
        login.put("iss", "https://unknown.example");

        HttpResponse<String> answer = new Browser().post(house.tool().url() + "/lti/login", login);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refusal(answer)).isEqualTo("unknown-platform");
    }

    @Test
    void takes_none_of_two_registrations_of_one_issuer_by_chance(House house) {
        String issuer = "https://hosted.example";
        house.tool().settings().platform("hosted-a.json", platform(issuer, "tenant-a"));
        house.tool().settings().platform("hosted-b.json", platform(issuer, "tenant-b"));
        Map<String, String> login = login(house);
        login.put("iss", issuer);
        login.remove("client_id");

        await().atMost(TO_NOTICE_A_FILE).untilAsserted(() -> {
            HttpResponse<String> answer = new Browser().post(house.tool().url() + "/lti/login", login);
            assertThat(refusal(answer)).isEqualTo("ambiguous-platform");
            assertThat(answer.statusCode()).isBetween(400, 499);
        });
        login.put("client_id", "tenant-b");
        assertThat(new Browser().post(house.tool().url() + "/lti/login", login).statusCode())
                .isEqualTo(303);
    }

    @Test
    void begins_a_login_by_get_as_well(House house) {
        String query = new org.sozialraum.demolms.http.Parameters(login(house)).encoded();

        HttpResponse<String> answer = new Browser().get(house.tool().url() + "/lti/login?" + query);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .get()
                .asString()
                .startsWith(house.lms().url());
    }

    @Test
    void turns_an_error_of_the_platform_into_a_page_with_a_way_back(House house) {
        Browser browser = new Browser();
        ToolLogin begun = began(browser, house, browser.post(house.tool().url() + "/lti/login", login(house)));
        Form error = Form.of("error", "launch_no_longer_valid")
                .and("error_description", "used already")
                .and("state", begun.state());

        Page page = new WebClient(browser.cookies(house.tool().url()))
                .post(URI.create(house.tool().url() + "/lti/launch"), error);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.refusal()).contains("platform-error");
    }

    private static Map<String, String> login(House house) {
        Map<String, String> login = new LinkedHashMap<>();
        login.put("iss", house.lms().url());
        login.put("target_link_uri", house.tool().url() + "/lti/launch");
        login.put("login_hint", house.learner().id());
        login.put("lti_message_hint", "hint");
        login.put("client_id", "demo");
        login.put("lti_deployment_id", "1");
        return login;
    }

    private static ToolLogin began(Browser browser, House house, HttpResponse<String> redirect) {
        var asked = org.sozialraum.demolms.http.Parameters.parse(
                URI.create(redirect.headers().firstValue("Location").orElseThrow())
                        .getRawQuery());
        ToolLogin shape = house.lms().forge().logIn(house.learner(), first(house));
        return new ToolLogin(
                browser,
                shape.journey(),
                asked.get("redirect_uri").orElseThrow(),
                asked.get("state").orElseThrow(),
                asked.get("nonce").orElseThrow());
    }

    private static String platform(String issuer, String client) {
        return """
                {"name": "Hosted", "issuer": "%1$s", "clientId": "%2$s", "deploymentIds": ["1"],
                 "authorizationEndpoint": "%1$s/auth", "tokenEndpoint": "%1$s/token", "jwksUri": "%1$s/jwks"}
                """.formatted(issuer, client);
    }

    private static Activity first(House house) {
        return house.lms().course().activities().getFirst();
    }

    private static String refusal(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).body().attr("data-refusal");
    }
}
