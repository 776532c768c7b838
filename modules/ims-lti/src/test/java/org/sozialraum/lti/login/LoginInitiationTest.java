package org.sozialraum.lti.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.keys.MovableClock;
import org.sozialraum.lti.login.LoginOutcome.Redirect;
import org.sozialraum.lti.login.LoginOutcome.Refused;
import org.sozialraum.lti.login.LoginOutcome.StoreFirst;
import org.sozialraum.lti.memory.MemoryLogins;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

class LoginInitiationTest {
    private static final String ISSUER = "https://lms.example";
    private static final URI LAUNCH = URI.create("https://tool.example/lti/launch");
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    private final MemoryPlatforms platforms = new MemoryPlatforms();
    private final MemoryLogins logins = new MemoryLogins();
    private final LoginInitiation initiation =
            new LoginInitiation(platforms, logins, LoginSettings.at(LAUNCH), new MovableClock(NOW), new SecureRandom());
    private final Map<String, String> parameters = new HashMap<>();

    @BeforeEach
    void one_platform_asks_completely() {
        platforms.set(platform("client-1", "https://lms.example/auth", true));
        parameters.put("iss", ISSUER);
        parameters.put("login_hint", "5");
        parameters.put("target_link_uri", "https://tool.example/activity/7");
    }

    @Test
    void redirects_with_exactly_what_the_specification_lists() {
        parameters.put("lti_message_hint", "{\"cmid\":2,\"launchid\":\"a+b &c\"}");

        Map<String, String> query = query(redirect());

        assertThat(query)
                .containsEntry("scope", "openid")
                .containsEntry("response_type", "id_token")
                .containsEntry("response_mode", "form_post")
                .containsEntry("prompt", "none")
                .containsEntry("client_id", "client-1")
                .containsEntry("redirect_uri", "https://tool.example/lti/launch")
                .containsEntry("login_hint", "5")
                .containsEntry("lti_message_hint", "{\"cmid\":2,\"launchid\":\"a+b &c\"}")
                .containsKeys("state", "nonce")
                .hasSize(10);
    }

    @Test
    void leaves_the_message_hint_out_where_none_came() {
        assertThat(query(redirect())).doesNotContainKey("lti_message_hint").hasSize(9);
    }

    @Test
    void keeps_the_query_of_the_authorization_endpoint() {
        platforms.set(platform("client-1", "https://lms.example/auth?tenant=a", true));

        assertThat(redirect().authorization().toString()).startsWith("https://lms.example/auth?tenant=a&scope=openid&");
    }

    @Test
    void state_and_nonce_are_long_url_safe_and_never_the_same() {
        Map<String, String> one = query(redirect());
        Map<String, String> two = query(redirect());

        assertThat(List.of(one.get("state"), one.get("nonce"), two.get("state"), two.get("nonce")))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void remembers_the_login_without_its_secrets() {
        parameters.put("lti_deployment_id", "1");
        Redirect redirect = redirect();

        PendingLogin login =
                logins.find(redirect.cookie().state()).orElseThrow().login();

        assertThat(login.platform()).isEqualTo(new PlatformId(ISSUER, "client-1"));
        assertThat(login.targetLinkUri()).hasToString("https://tool.example/activity/7");
        assertThat(login.deploymentId()).contains("1");
        assertThat(login.expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(login.browserProof())
                .isNotEqualTo(redirect.cookie().secret())
                .isEqualTo(Secrets.fingerprint(redirect.cookie().secret()));
    }

    @Test
    void stores_first_where_the_platform_offers_storage() {
        parameters.put("lti_storage_target", "post_message_forwarding");

        assertThat(begin(Browser.UNKNOWN)).isInstanceOfSatisfying(StoreFirst.class, first -> {
            assertThat(first.storage().frame()).isEqualTo("post_message_forwarding");
            assertThat(first.storage().platform().text()).isEqualTo("https://lms.example");
            assertThat(first.storage().key()).endsWith(first.cookie().state());
            assertThat(first.storage().secret()).isNotEqualTo(first.cookie().secret());
        });
    }

    @Test
    void needs_no_storage_where_cookies_are_known_to_work() {
        parameters.put("lti_storage_target", "_parent");

        assertThat(begin(new Browser(true))).isInstanceOf(Redirect.class);
    }

    @Test
    void names_all_that_is_missing_at_once() {
        parameters.clear();

        assertThat(begin(Browser.UNKNOWN)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("login-incomplete");
            assertThat(refused.refusal().offending()).contains("iss, login_hint, target_link_uri");
        });
    }

    @Test
    void refuses_a_value_out_of_all_proportion() {
        parameters.put("login_hint", "x".repeat(5000));

        assertThat(code()).isEqualTo("login-incomplete");
    }

    @Test
    void refuses_an_unknown_issuer_also_if_only_a_slash_differs() {
        parameters.put("iss", ISSUER + "/");

        assertThat(code()).isEqualTo("unknown-platform");
    }

    @Test
    void refuses_to_guess_between_two_registrations_with_one_issuer() {
        platforms.set(platform("client-2", "https://lms.example/auth", true));

        assertThat(code()).isEqualTo("ambiguous-platform");
    }

    @Test
    void takes_the_registration_that_the_client_id_names() {
        platforms.set(platform("client-2", "https://lms.example/auth", true));
        parameters.put("client_id", "client-2");

        assertThat(query(redirect())).containsEntry("client_id", "client-2");
    }

    @Test
    void refuses_a_client_id_that_we_do_not_have() {
        parameters.put("client_id", "client-3");

        assertThat(code()).isEqualTo("unknown-platform");
    }

    @Test
    void refuses_a_platform_that_is_switched_off() {
        platforms.set(platform("client-1", "https://lms.example/auth", false));

        assertThat(code()).isEqualTo("platform-switched-off");
    }

    @Test
    void refuses_targets_on_other_hosts() {
        for (String target : List.of(
                "https://evil.example/activity",
                "http://tool.example/activity",
                "https://tool.example:8443/activity",
                "https://tool.example@evil.example/",
                "javascript:alert(1)",
                "not an address")) {
            parameters.put("target_link_uri", target);

            assertThat(code()).as(target).isEqualTo("target-not-ours");
        }
    }

    private static Platform platform(String clientId, String authorization, boolean active) {
        URI elsewhere = URI.create("https://lms.example/token");
        return new Platform(
                new PlatformId(ISSUER, clientId),
                "LMS",
                URI.create(authorization),
                elsewhere,
                elsewhere,
                Optional.empty(),
                false,
                active);
    }

    private LoginOutcome begin(Browser browser) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        parameters.forEach((name, value) -> form.put(name, new ArrayList<>(List.of(value))));
        return initiation.begin(form, browser);
    }

    private Redirect redirect() {
        return (Redirect) begin(Browser.UNKNOWN);
    }

    private String code() {
        return ((Refused) begin(Browser.UNKNOWN)).refusal().code();
    }

    private static Map<String, String> query(Redirect redirect) {
        Map<String, String> query = new HashMap<>();
        for (String pair : redirect.authorization().getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return query;
    }
}
