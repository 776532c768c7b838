package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.request;
import static org.sozialraum.lti.launch.LaunchTrial.signed;
import static org.sozialraum.lti.launch.LaunchTrial.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchOutcome.Held;
import org.sozialraum.lti.launch.LaunchOutcome.NeedsStorage;
import org.sozialraum.lti.launch.LaunchOutcome.Refused;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.platform.DeploymentState;

class LaunchValidationTest {
    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void accepts_a_plain_launch_and_uses_its_login_up() {
        Begun begun = trial.begin();

        LaunchOutcome outcome = trial.launch(begun, trial.claims(begun.login()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Accepted.class, accepted -> assertThat(accepted.how()).isEqualTo(Binding.COOKIE));
        assertThat(trial.logins.isConsumed(begun.login().state())).isTrue();
    }

    @Test
    void a_replayed_launch_is_refused_as_replayed_also_long_after() {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login());
        trial.launch(begun, claims);

        assertThat(verdict(trial.launch(begun, claims))).isEqualTo("launch-replayed");
        trial.clock.pass(Duration.ofHours(3));
        assertThat(verdict(trial.launch(begun, claims))).isEqualTo("launch-replayed");
    }

    @Test
    void of_fifty_simultaneous_launches_with_one_login_one_is_accepted() throws Exception {
        Begun begun = trial.begin();
        LaunchRequest request = request(begun, signed(trial.claims(begun.login())));
        List<Future<LaunchOutcome>> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 50; i++) outcomes.add(threads.submit(() -> trial.validation.validate(request)));
        }

        Map<String, Integer> verdicts = new HashMap<>();
        for (Future<LaunchOutcome> outcome : outcomes) verdicts.merge(verdict(outcome.get()), 1, Integer::sum);
        assertThat(verdicts).containsExactlyInAnyOrderEntriesOf(Map.of("accepted", 1, "launch-replayed", 49));
    }

    @Test
    void a_refusal_does_not_burn_the_nonce() {
        Begun begun = trial.begin();

        assertThat(verdict(trial.launch(begun, trial.claims(begun.login()).without(CLAIM + "roles"))))
                .isEqualTo("roles-missing");

        assertThat(verdict(trial.launch(begun, trial.claims(begun.login())))).isEqualTo("accepted");
    }

    @Test
    void refuses_a_launch_without_state() {
        assertThat(verdict(trial.validation.validate(LaunchRequest.of(Map.of("id_token", List.of("a.b.c"))))))
                .isEqualTo("state-missing");
    }

    @Test
    void refuses_a_state_that_nobody_began() {
        assertThat(verdict(trial.validation.validate(
                        LaunchRequest.of(Map.of("id_token", List.of("a.b.c"), "state", List.of("unheard"))))))
                .isEqualTo("state-unknown");
    }

    @Test
    void refuses_a_launch_that_comes_after_the_login_expired() {
        Begun begun = trial.begin();
        trial.clock.pass(Duration.ofMinutes(10));

        assertThat(verdict(trial.launch(begun, trial.claims(begun.login())))).isEqualTo("login-expired");
    }

    @Test
    void refuses_a_browser_that_did_not_begin_the_login() {
        Begun mine = trial.begin();
        Begun theirs = trial.begin();
        LaunchRequest forged = request(mine, signed(trial.claims(mine.login()))).withCookie(theirs.cookie());

        assertThat(verdict(trial.validation.validate(forged))).isEqualTo("browser-not-bound");
    }

    @Test
    void refuses_a_browser_without_cookie_where_the_platform_stores_nothing() {
        Begun begun = trial.begin();

        assertThat(verdict(trial.validation.validate(withoutCookie(begun, Optional.empty()))))
                .isEqualTo("browser-not-bound");
    }

    @Test
    void asks_the_platforms_storage_where_the_cookie_is_missing() {
        Begun begun = trial.begin(Map.of("lti_storage_target", "_parent"));

        LaunchOutcome outcome = trial.validation.validate(withoutCookie(begun, Optional.empty()));

        assertThat(outcome).isInstanceOfSatisfying(NeedsStorage.class, needs -> {
            assertThat(needs.frame()).isEqualTo("_parent");
            assertThat(needs.platform().text()).isEqualTo("https://lms.example");
            assertThat(needs.key()).contains(begun.login().state());
        });
        assertThat(trial.logins.isConsumed(begun.login().state())).isFalse();
    }

    @Test
    void accepts_the_secret_that_the_platforms_storage_gave_back() {
        Begun begun = trial.begin(Map.of("lti_storage_target", "_parent"));

        LaunchOutcome outcome = trial.validation.validate(withoutCookie(begun, begun.stored()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Accepted.class, accepted -> assertThat(accepted.how()).isEqualTo(Binding.PLATFORM_STORAGE));
    }

    @Test
    void a_storage_that_never_answered_does_not_lead_in_a_circle() {
        Begun begun = trial.begin(Map.of("lti_storage_target", "_parent"));

        assertThat(verdict(trial.validation.validate(withoutCookie(begun, Optional.of("")))))
                .isEqualTo("browser-not-bound");
    }

    private LaunchRequest withoutCookie(Begun begun, Optional<String> stored) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("id_token", List.of(signed(trial.claims(begun.login()))));
        form.put("state", List.of(begun.login().state()));
        stored.ifPresent(secret -> form.put(LaunchRequest.STORED_SECRET_FIELD, List.of(secret)));
        return LaunchRequest.of(form);
    }

    @Test
    void two_tabs_with_two_launches_do_not_mix() {
        Begun one = trial.begin();
        Begun two = trial.begin();

        assertThat(verdict(trial.launch(two, trial.claims(one.login())))).isEqualTo("nonce-mismatch");
        assertThat(verdict(trial.launch(two, trial.claims(two.login())))).isEqualTo("accepted");
        assertThat(verdict(trial.launch(one, trial.claims(one.login())))).isEqualTo("accepted");
    }

    @Test
    void tells_the_platforms_own_error() {
        LaunchRequest request = LaunchRequest.of(
                Map.of("error", List.of("login_required"), "error_description", List.of("No\u0007session")));

        assertThat(trial.validation.validate(request)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("platform-error");
            assertThat(refused.refusal().offending()).contains("login_required: No session");
        });
    }

    @Test
    void refuses_a_launch_without_token() {
        Begun begun = trial.begin();
        LaunchRequest request = LaunchRequest.of(
                        Map.of("state", List.of(begun.login().state())))
                .withCookie(begun.cookie());

        assertThat(verdict(trial.validation.validate(request))).isEqualTo("token-missing");
    }

    @Test
    void refuses_what_is_no_token() {
        assertThat(tokenVerdict("abc")).isEqualTo("token-malformed");
        assertThat(tokenVerdict("a.b.c.d")).isEqualTo("token-malformed");
        assertThat(tokenVerdict("%%.b.c")).isEqualTo("token-malformed");
        assertThat(tokenVerdict("x".repeat(200_000) + ".b.c")).isEqualTo("token-malformed");
    }

    @Test
    void refuses_every_algorithm_but_rs256() throws JOSEException {
        String none = base64("{\"alg\":\"none\"}") + "." + base64("{}") + ".";
        JWSObject secretShared = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), new Payload("{}"));
        secretShared.sign(
                new MACSigner(KeyServer.FIRST.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));

        assertThat(tokenVerdict(none)).isEqualTo("algorithm-not-allowed");
        assertThat(tokenVerdict(secretShared.serialize())).isEqualTo("algorithm-not-allowed");
        assertThat(tokenVerdict(signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first").build(), "{}", KeyServer.FIRST)))
                .isEqualTo("algorithm-not-allowed");
    }

    @Test
    void refuses_a_token_without_key_id() {
        assertThat(tokenVerdict(signed(new JWSHeader(JWSAlgorithm.RS256), "{}", KeyServer.FIRST)))
                .isEqualTo("key-id-missing");
    }

    @Test
    void refuses_a_key_that_the_platform_does_not_publish_even_if_the_token_brings_it_along() {
        JWSHeader own = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("second")
                .jwk(KeyServer.SECOND.toPublicJWK())
                .jwkURL(URI.create("https://evil.example/jwks"))
                .build();

        assertThat(tokenVerdict(signed(own, "{}", KeyServer.SECOND))).isEqualTo("key-unknown");
    }

    @Test
    void refuses_a_wrong_signature() {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").build();

        assertThat(tokenVerdict(signed(header, "{}", KeyServer.SECOND))).isEqualTo("signature-wrong");
    }

    @Test
    void says_so_when_no_keys_can_be_had() {
        trial.keyServer.close();
        Begun begun = trial.begin();

        assertThat(trial.launch(begun, trial.claims(begun.login()))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("keys-unavailable");
            assertThat(refused.refusal().reason().status()).isEqualTo(503);
        });
    }

    @Test
    void refuses_what_is_not_meant_for_us() {
        assertThat(claimVerdict(claims -> claims.put("iss", "https://lms.example/")))
                .isEqualTo("issuer-mismatch");
        assertThat(claimVerdict(claims -> claims.put("aud", "somebody"))).isEqualTo("audience-mismatch");
        assertThat(claimVerdict(claims -> claims.putArray("aud").add("client-1").add("other")))
                .isEqualTo("authorized-party-mismatch");
        assertThat(claimVerdict(claims -> claims.put("azp", "other"))).isEqualTo("authorized-party-mismatch");
    }

    @Test
    void refuses_further_audiences_that_nobody_trusts_also_where_we_are_the_authorized_party() {
        assertThat(claimVerdict(LaunchValidationTest::alsoForAnother)).isEqualTo("audience-not-trusted");
    }

    @Test
    void accepts_further_audiences_that_are_trusted_where_we_are_the_authorized_party() {
        trial.platforms.set(trial.trusting("other"));

        assertThat(claimVerdict(LaunchValidationTest::alsoForAnother)).isEqualTo("accepted");
        assertThat(claimVerdict(claims -> alsoForAnother(claims).remove("azp"))).isEqualTo("authorized-party-mismatch");
    }

    private static ObjectNode alsoForAnother(ObjectNode claims) {
        claims.put("azp", "client-1").putArray("aud").add("client-1").add("other");
        return claims;
    }

    @Test
    void forgives_a_minute_of_clock_skew_and_no_more() {
        long now = trial.clock.instant().getEpochSecond();

        assertThat(claimVerdict(claims -> claims.put("exp", now - 59))).isEqualTo("accepted");
        assertThat(claimVerdict(claims -> claims.put("exp", now - 60))).isEqualTo("token-expired");
        assertThat(claimVerdict(claims -> claims.put("iat", now + 60))).isEqualTo("accepted");
        assertThat(claimVerdict(claims -> claims.put("iat", now + 61))).isEqualTo("issued-in-future");
        assertThat(claimVerdict(claims -> claims.put("iat", now - 3661))).isEqualTo("issued-too-long-ago");
    }

    @Test
    void refuses_times_that_are_none() {
        assertThat(claimVerdict(claims -> claims.put("exp", "soon"))).isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.put("exp", 1e300))).isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.put("exp", Long.MIN_VALUE))).isEqualTo("token-expired");
        assertThat(claimVerdict(claims -> claims.remove("iat"))).isEqualTo("claim-malformed");
    }

    @Test
    void refuses_a_nonce_that_is_missing_or_not_of_this_state() {
        assertThat(claimVerdict(claims -> claims.remove("nonce"))).isEqualTo("nonce-missing");
        assertThat(claimVerdict(claims -> claims.put("nonce", "other"))).isEqualTo("nonce-mismatch");
    }

    @Test
    void refuses_another_target_than_the_login_announced() {
        assertThat(claimVerdict(claims -> claims.put(CLAIM + "target_link_uri", "https://tool.example/activity/8")))
                .isEqualTo("target-mismatch");
        assertThat(claimVerdict(claims -> claims.remove(CLAIM + "target_link_uri")))
                .isEqualTo("target-mismatch");
    }

    @Test
    void holds_a_deployment_that_nobody_approved_and_consumes_nothing() {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login()).put(CLAIM + "deployment_id", "2");

        assertThat(trial.launch(begun, claims))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.deploymentId()).isEqualTo("2"));
        assertThat(trial.platforms.deployment(trial.id, "2")).isEqualTo(DeploymentState.HELD);
        trial.platforms.approve(trial.id, "2");
        assertThat(verdict(trial.launch(begun, claims))).isEqualTo("accepted");
    }

    @Test
    void refuses_another_deployment_than_the_login_announced() {
        Begun begun = trial.begin(Map.of("lti_deployment_id", "7"));

        assertThat(verdict(trial.launch(begun, trial.claims(begun.login())))).isEqualTo("deployment-mismatch");
    }

    @Test
    void refuses_a_person_without_subject_unless_the_registration_allows_it() {
        assertThat(claimVerdict(claims -> claims.remove("sub"))).isEqualTo("subject-missing");

        trial.platforms.set(trial.platform(true, true));

        assertThat(claimVerdict(claims -> claims.remove("sub"))).isEqualTo("accepted");
    }

    @Test
    void refuses_a_platform_that_was_switched_off_or_removed_since_the_login() {
        Begun begun = trial.begin();

        trial.platforms.set(trial.platform(false, false));
        assertThat(verdict(trial.launch(begun, trial.claims(begun.login())))).isEqualTo("platform-switched-off");
        trial.platforms.clear();
        assertThat(verdict(trial.launch(begun, trial.claims(begun.login())))).isEqualTo("unknown-platform");
    }

    @Test
    void refuses_a_learner_who_reaches_the_picker() {
        Consumer<ObjectNode> picker = claims -> claims.put(CLAIM + "message_type", "LtiDeepLinkingRequest")
                .putObject("https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings")
                .put("deep_link_return_url", "https://lms.example/return");

        assertThat(claimVerdict(picker)).isEqualTo("picker-not-allowed");
        assertThat(claimVerdict(picker.andThen(
                        claims -> claims.putArray(CLAIM + "roles").add(LaunchTrial.MEMBERSHIP + "Instructor"))))
                .isEqualTo("accepted");
    }

    @Test
    void refuses_claims_of_the_wrong_form() {
        assertThat(claimVerdict(claims -> claims.put(CLAIM + "context", "course")))
                .isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.putObject(CLAIM + "context").put("title", "no id")))
                .isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.put("sub", "x".repeat(256)))).isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.put(CLAIM + "roles", "Learner")))
                .isEqualTo("claim-malformed");
    }

    @Test
    void the_examination_alone_consumes_nothing() {
        Begun begun = trial.begin();

        LaunchExamination examination = trial.validation.examine(request(begun, signed(trial.claims(begun.login()))));

        assertThat(examination).isInstanceOf(LaunchExamination.Passed.class);
        assertThat(trial.logins.isConsumed(begun.login().state())).isFalse();
    }

    private String tokenVerdict(String token) {
        return verdict(trial.validation.validate(request(trial.begin(), token)));
    }

    private String claimVerdict(Consumer<ObjectNode> change) {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login());
        change.accept(claims);
        return verdict(trial.launch(begun, claims));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
