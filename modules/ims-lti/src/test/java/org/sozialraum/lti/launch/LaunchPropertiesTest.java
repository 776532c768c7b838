package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.json;
import static org.sozialraum.lti.launch.LaunchTrial.request;
import static org.sozialraum.lti.launch.LaunchTrial.signed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchOutcome.Refused;
import org.sozialraum.lti.launch.LaunchTrial.Begun;

/** Whatever is posted to the launch address: an outcome, never an exception, and nothing forged is accepted. */
class LaunchPropertiesTest {
    private static final LaunchTrial TRIAL = new LaunchTrial();
    private static final List<String> CLAIMS = List.of(
            "iss",
            "aud",
            "azp",
            "sub",
            "iat",
            "exp",
            "nonce",
            "name",
            "email",
            CLAIM + "version",
            CLAIM + "message_type",
            CLAIM + "deployment_id",
            CLAIM + "target_link_uri",
            CLAIM + "roles",
            CLAIM + "resource_link",
            CLAIM + "context",
            CLAIM + "custom",
            CLAIM + "lis",
            CLAIM + "launch_presentation",
            CLAIM + "tool_platform",
            CLAIM + "for_user",
            CLAIM + "lti1p1",
            CLAIM + "lti11_legacy_user_id",
            CLAIM + "platformnotificationservice",
            "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
            "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings");

    @AfterContainer
    static void stop() {
        TRIAL.close();
    }

    @Property(tries = 500)
    void any_text_in_place_of_a_token_is_refused(@ForAll String token) {
        assertThat(TRIAL.validation.validate(request(TRIAL.begin(), token))).isInstanceOf(Refused.class);
    }

    @Property(tries = 500)
    void any_text_in_place_of_a_state_is_refused(@ForAll String state) {
        LaunchRequest request = LaunchRequest.of(Map.of("state", List.of(state), "id_token", List.of("a.b.c")));

        assertThat(TRIAL.validation.validate(request)).isInstanceOf(Refused.class);
    }

    @Property(tries = 1000)
    void a_token_with_one_character_changed_is_never_accepted(
            @ForAll @IntRange(max = 100_000) int place, @ForAll("characters") char character) {
        Begun begun = TRIAL.begin();
        String token = signed(TRIAL.claims(begun.login()));
        int at = place % (token.length() - 1);
        String changed = token.substring(0, at) + character + token.substring(at + 1);

        LaunchOutcome outcome = TRIAL.validation.validate(request(begun, changed));

        if (!changed.equals(token)) assertThat(outcome).isInstanceOf(Refused.class);
    }

    @Property(tries = 1000)
    void a_token_cut_short_is_never_accepted(@ForAll @IntRange(max = 100_000) int place) {
        Begun begun = TRIAL.begin();
        String token = signed(TRIAL.claims(begun.login()));
        String cut = token.substring(0, place % (token.length() - 4));

        assertThat(TRIAL.validation.validate(request(begun, cut))).isInstanceOf(Refused.class);
    }

    @Property(tries = 2000)
    void a_signed_token_with_any_value_in_any_claim_has_an_outcome(
            @ForAll("claimNames") String claim, @ForAll("values") String value, @ForAll("types") String type) {
        Begun begun = TRIAL.begin();
        ObjectNode claims = TRIAL.claims(begun.login()).put(CLAIM + "message_type", type);
        JsonNode changed = json(value);
        claims.set(claim, changed);

        LaunchOutcome outcome = TRIAL.launch(begun, claims);

        assertThat(outcome).isNotNull();
        if (outcome instanceof Accepted accepted)
            assertThat(accepted.message().claims().deploymentId()).isEqualTo("1");
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with("ABCXYZabcxyz0189-_.= \u0000ä");
    }

    @Provide
    Arbitrary<String> claimNames() {
        return Arbitraries.of(CLAIMS);
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(
                "LtiResourceLinkRequest",
                "LtiDeepLinkingRequest",
                "LtiSubmissionReviewRequest",
                "LtiDataPrivacyLaunchRequest",
                "LtiStrange");
    }

    /** JSON of any kind: scalars, nested lists, and objects whose fields are those that claims really have. */
    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(300).map(LaunchPropertiesTest::quoted);
        Arbitrary<String> scalar = Arbitraries.oneOf(
                text,
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf),
                Arbitraries.of("null", "true", "false", "1e400", "\"https://a b\"", "\"\\u0000\"", "\"http://[\""));
        Arbitrary<String> field = Arbitraries.of(
                "id",
                "title",
                "type",
                "scope",
                "lineitem",
                "lineitems",
                "user_id",
                "locale",
                "return_url",
                "deep_link_return_url",
                "accept_types",
                "accept_multiple",
                "context_memberships_url",
                "context_groups_url",
                "platform_notification_service_url",
                "oauth_consumer_key",
                "roles",
                "data");
        Arbitrary<String> list = scalar.list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> object = Arbitraries.maps(field, Arbitraries.oneOf(scalar, list))
                .ofMaxSize(6)
                .map(LaunchPropertiesTest::object);
        return Arbitraries.oneOf(scalar, list, object);
    }

    private static String object(Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(quoted(name) + ":" + value));
        return "{" + String.join(",", parts) + "}";
    }

    private static String quoted(String text) {
        return LaunchTrial.JSON.getNodeFactory().textNode(text).toString();
    }
}
