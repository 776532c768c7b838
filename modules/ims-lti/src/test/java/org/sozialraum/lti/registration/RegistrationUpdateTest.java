package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.quirks.Lms;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;
import org.sozialraum.lti.registration.UpdateOutcome.AlreadyCurrent;
import org.sozialraum.lti.registration.UpdateOutcome.NotUpdated;
import org.sozialraum.lti.registration.UpdateOutcome.Updated;

class RegistrationUpdateTest {
    private static final String CLIENT = "/client/5BqSQRA917IAvVS";
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final String ENDPOINT = "/mod/lti/openid-registration.php";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final ListeningServer platform = new ListeningServer(this::answer);
    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:21:33Z"));
    private final ToolConfiguration tool = SampleTool.at("http://127.0.0.1:9100");
    private final DynamicRegistration registration = new DynamicRegistration(ours.outgoing, tool);

    @AfterEach
    void close() {
        platform.close();
        ours.close();
    }

    /** RFC 7592, 2.2: a replacement repeats everything that is to stay, and nothing that the platform gave. */
    @Test
    void replaces_what_the_platform_knows_with_what_we_are() {
        UpdateOutcome outcome = registration.update(access(Optional.of("management-secret")));

        assertThat(outcome).isInstanceOfSatisfying(Updated.class, done -> {
            assertThat(done.clientId()).isEqualTo("5BqSQRA917IAvVS");
            assertThat(done.access().token()).contains("management-secret");
        });
        Heard put = platform.heard("PUT", CLIENT).getFirst();
        assertThat(put.header("Authorization")).containsExactly("Bearer management-secret");
        JsonNode sent = put.json();
        assertThat(sent.path("client_id").asText()).isEqualTo("5BqSQRA917IAvVS");
        assertThat(sent.path("client_name").asText()).isEqualTo("Social Space Digital");
        assertThat(sent.path("logo_uri").asText()).as("set there, not by us").endsWith("/logo.png");
        assertThat(sent.path(TOOL).path("deployment_id").asText()).isEqualTo("1");
        assertThat(sent.path(TOOL).path("description").asText()).isEqualTo("Learn and decide");
        assertThat(sent.has("registration_access_token")).isFalse();
        assertThat(sent.has("registration_client_uri")).isFalse();
    }

    @Test
    void sends_nothing_where_the_platform_knows_us_as_we_are() {
        ObjectNode current = tool.json().put("client_id", "5BqSQRA917IAvVS").put("client_id_issued_at", 1);
        platform.plan(CLIENT, Reply.json(200, "application/json", current.toString()));

        UpdateOutcome outcome = registration.update(access(Optional.of("management-secret")));

        assertThat(outcome).isInstanceOf(AlreadyCurrent.class);
        assertThat(platform.heard("PUT", CLIENT)).isEmpty();
    }

    @Test
    void asks_without_a_token_where_none_was_given() {
        ObjectNode open = current();
        open.remove("registration_access_token");
        next(open);

        registration.update(access(Optional.empty()));

        assertThat(platform.heard())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEmpty());
    }

    /** RFC 7592, 3: a platform may give a new token with each answer; the old one is void then. */
    @Test
    void hands_on_a_new_token() {
        next(current());
        ObjectNode rotated = current().put("registration_access_token", "next-secret");
        next(rotated);

        UpdateOutcome outcome = registration.update(access(Optional.of("management-secret")));

        assertThat(((Updated) outcome).access().token()).contains("next-secret");
        assertThat(outcome.toString()).doesNotContain("next-secret").doesNotContain("management-secret");
    }

    /** RFC 7592, 3: the token of the answer that was read last is the one that counts. */
    @Test
    void goes_on_with_the_token_that_it_was_given_while_reading() {
        next(current().put("registration_access_token", "second-secret"));
        platform.plan(CLIENT, Reply.json(400, "application/json", "{}"));

        UpdateOutcome outcome = registration.update(access(Optional.of("first-secret")));

        assertThat(platform.heard("PUT", CLIENT).getFirst().header("Authorization"))
                .containsExactly("Bearer second-secret");
        assertThat(outcome).isInstanceOf(NotUpdated.class);
        assertThat(outcome.access().token()).as("also after a failure").contains("second-secret");
    }

    @Test
    void keeps_its_token_where_the_platform_repeats_only_the_address() {
        ObjectNode current = current();
        current.remove("registration_access_token");
        next(current);

        assertThat(registration
                        .plan(access(Optional.of("first-secret")))
                        .access()
                        .token())
                .contains("first-secret");
    }

    @Test
    void shows_what_would_change_and_sends_nothing() {
        UpdatePlan plan = registration.plan(access(Optional.of("management-secret")));

        assertThat(plan).isInstanceOfSatisfying(UpdatePlan.Due.class, due -> {
            assertThat(due.changes())
                    .contains(new SentField("client_name", "Social Space Digital", Optional.of("Lab Tool")))
                    .extracting(SentField::name)
                    .contains("client_name#de", "lti-tool-configuration.messages")
                    .doesNotContain("jwks_uri", "grant_types", "logo_uri");
            assertThat(due.access().token()).contains("management-secret");
        });
        assertThat(plan.diagnosis().issuer()).contains(platform.home());
        assertThat(platform.heard()).extracting(Heard::method).containsOnly("GET");
        assertThat(plan.toString()).doesNotContain("management-secret");
    }

    @Test
    void plans_nothing_where_the_platform_knows_us_as_we_are() {
        next(tool.json().put("client_id", "5BqSQRA917IAvVS"));

        assertThat(registration.plan(access(Optional.empty()))).isInstanceOf(UpdatePlan.AlreadyCurrent.class);
    }

    @Test
    void plans_nothing_that_it_cannot_compare() {
        platform.plan(CLIENT, Reply.json(401, "application/json", "{}"));

        assertThat(registration.plan(access(Optional.of("old"))))
                .isInstanceOfSatisfying(UpdatePlan.NotReadable.class, no -> {
                    assertThat(no.diagnosis().failure().orElseThrow().step()).isEqualTo(Step.CURRENT_READ);
                    assertThat(no.access().token()).contains("old");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void tells_that_the_registration_cannot_be_read_any_more(int status) {
        platform.plan(CLIENT, Reply.json(status, "application/json", "{\"error\":\"invalid_token\"}"));

        assertThat(registration.update(access(Optional.of("management-secret"))))
                .isInstanceOfSatisfying(NotUpdated.class, no -> {
                    Finding failure = no.diagnosis().failure().orElseThrow();
                    assertThat(failure.step()).isEqualTo(Step.CURRENT_READ);
                    assertThat(failure.answered().text()).contains(String.valueOf(status), "invalid_token");
                    assertThat(failure.wayOut()).contains("register the tool again");
                });
        assertThat(platform.heard("PUT", CLIENT)).isEmpty();
    }

    @Test
    void tells_that_a_change_was_refused() {
        next(current());
        platform.plan(CLIENT, Reply.json(400, "application/json", "{\"error\":\"invalid_client_metadata\"}"));

        assertThat(registration.update(access(Optional.empty()))).isInstanceOfSatisfying(NotUpdated.class, no -> {
            Finding failure = no.diagnosis().failure().orElseThrow();
            assertThat(failure.step()).isEqualTo(Step.TOOL_POSTED);
            assertThat(failure.asked().method()).isEqualTo("PUT");
        });
    }

    @Test
    void refuses_to_become_another_client_by_an_update() {
        next(current());
        next(current().put("client_id", "another"));

        assertThat(registration.update(access(Optional.empty()))).isInstanceOfSatisfying(NotUpdated.class, no -> {
            Finding failure = no.diagnosis().failure().orElseThrow();
            assertThat(failure.step()).isEqualTo(Step.ANSWER_UNDERSTOOD);
            assertThat(failure.meaning()).contains("5BqSQRA917IAvVS", "another");
        });
    }

    @Test
    void never_goes_to_a_host_that_is_not_the_issuers() {
        assertThatThrownBy(() -> new ClientAccess(
                        "https://moodle.example", URI.create("https://stranger.example/c"), Optional.of("secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    /** Moodle 4.4: the invitation to renew is told by its token, and the endpoint takes POST, not PUT. */
    @Test
    void renews_its_registration_where_moodle_invites_to_it() {
        RegistrationOutcome outcome = invited(moodleToken("reg-update"));

        assertThat(outcome).isInstanceOfSatisfying(Registered.class, done -> {
            assertThat(done.updated()).isTrue();
            assertThat(done.platform().id().clientId()).isEqualTo("5BqSQRA917IAvVS");
            assertThat(done.deploymentId()).contains("1");
        });
        assertThat(platform.heard("GET", ENDPOINT)).hasSize(1);
        JsonNode posted = platform.heard("POST", ENDPOINT).getFirst().json();
        assertThat(posted.path("client_id").asText()).isEqualTo("5BqSQRA917IAvVS");
        assertThat(posted.path("client_name").asText()).isEqualTo("Social Space Digital");
    }

    @Test
    void registers_anew_with_a_token_for_that() {
        RegistrationOutcome outcome = invited(moodleToken("reg"));

        assertThat(((Registered) outcome).updated()).isFalse();
        assertThat(platform.heard("GET", ENDPOINT)).isEmpty();
    }

    @Test
    void changes_nothing_where_moodle_does_not_show_the_present_registration() {
        platform.plan(ENDPOINT, Reply.html(404, "No registration found."));

        assertThat(invited(moodleToken("reg-update")))
                .isInstanceOfSatisfying(
                        NotRegistered.class, no -> assertThat(no.step()).isEqualTo(Step.CURRENT_READ));
        assertThat(platform.heard("POST", ENDPOINT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opaque", "a.b.c", "a.!!.c", "a.e30.c", "....."})
    void takes_a_token_that_it_cannot_read_for_one_to_register(String token) {
        assertThat(Lms.MOODLE.quirks().isUpdate(token)).isFalse();
    }

    private RegistrationOutcome invited(String token) {
        return registration.register(new Invitation(platform.at(DESCRIPTION), Optional.of(token)));
    }

    private static String moodleToken(String scope) {
        String claims = "{\"sub\":\"1\",\"scope\":\"" + scope + "\",\"iat\":1795379559,\"exp\":1795383159}";
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return "eyJhbGciOiJSUzI1NiJ9." + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2ln";
    }

    private ClientAccess access(Optional<String> token) {
        return new ClientAccess(platform.home(), platform.at(CLIENT), token);
    }

    /** The next request is answered with this registration. */
    private void next(ObjectNode registration) {
        platform.plan(CLIENT, Reply.json(200, "application/json", registration.toString()));
    }

    private ObjectNode current() {
        ObjectNode recorded = Recording.of("registration-response", platform.home())
                .path("body")
                .deepCopy();
        return recorded.put("registration_client_uri", platform.at(CLIENT).toString())
                .put("registration_access_token", "management-secret");
    }

    private Reply answer(Heard request) {
        return switch (request.uri().getPath()) {
            case DESCRIPTION ->
                Reply.json(
                        200,
                        "application/json",
                        Recording.of("openid-configuration", platform.home()).toString());
            default -> Reply.json(200, "application/json", known(request).toString());
        };
    }

    /** Takes whatever is sent, as RFC 7592 has it, and shows it. */
    private ObjectNode known(Heard request) {
        boolean change = !request.method().equals("GET");
        ObjectNode known = change ? request.json().deepCopy() : current();
        known.put("client_id", "5BqSQRA917IAvVS");
        known.withObjectProperty(TOOL).put("deployment_id", "1");
        return known;
    }
}
