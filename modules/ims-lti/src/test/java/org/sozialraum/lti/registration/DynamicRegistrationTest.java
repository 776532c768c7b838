package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;
import org.sozialraum.lti.token.Scope;

class DynamicRegistrationTest {
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final String ENDPOINT = "/mod/lti/openid-registration.php";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final ListeningServer moodle = new ListeningServer(this::answer);
    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:21:33Z"));
    private final ToolConfiguration tool = SampleTool.at("http://127.0.0.1:9100");
    private final DynamicRegistration registration = new DynamicRegistration(ours.outgoing, tool);

    @AfterEach
    void close() {
        moodle.close();
        ours.close();
    }

    @Test
    void registers_with_the_recorded_moodle() {
        RegistrationOutcome outcome = register(Optional.of("secret-token"));

        assertThat(outcome).asInstanceOf(type(Registered.class)).satisfies(done -> {
            assertThat(done.platform().id()).isEqualTo(new PlatformId(moodle.home(), "5BqSQRA917IAvVS"));
            assertThat(done.platform().authorizationEndpoint()).isEqualTo(moodle.at("/mod/lti/auth.php"));
            assertThat(done.platform().tokenEndpoint()).isEqualTo(moodle.at("/mod/lti/token.php"));
            assertThat(done.platform().jwksUri()).isEqualTo(moodle.at("/mod/lti/certs.php"));
            assertThat(done.platform().tokenAudience()).isEmpty();
            assertThat(done.deploymentId()).contains("1");
            assertThat(done.productFamily()).contains("moodle");
            assertThat(done.scopes()).contains(Scope.SCORE.uri()).hasSize(5);
            assertThat(done.opener().text()).isEqualTo(moodle.home());
            assertThat(done.updated()).isFalse();
            assertThat(done.access()).isEmpty();
        });
        Heard posted = moodle.heard("POST", ENDPOINT).getFirst();
        assertThat(posted.header("Content-type")).containsExactly("application/json");
        assertThat(posted.header("Authorization")).containsExactly("Bearer secret-token");
    }

    @Test
    void sends_what_moodle_wants_to_see() {
        register(Optional.of("secret-token"));

        JsonNode sent = moodle.heard("POST", ENDPOINT).getFirst().json();
        JsonNode recorded = Recording.of("registration-request").path("body");
        assertThat(sent.path("token_endpoint_auth_method").asText()).isEqualTo("private_key_jwt");
        assertThat(sent.at("/redirect_uris/0")).isEqualTo(recorded.at("/redirect_uris/0"));
        for (String same :
                List.of("application_type", "response_types", "grant_types", "initiate_login_uri", "jwks_uri")) {
            assertThat(sent.path(same)).as(same).isEqualTo(recorded.path(same));
        }
        assertThat(sent.path(TOOL).path("domain").asText()).isEqualTo("127.0.0.1:9100");
        assertThat(sent.path(TOOL).path("target_link_uri"))
                .isEqualTo(recorded.path(TOOL).path("target_link_uri"));
        assertThat(sent.path(TOOL).path("custom_parameters").toString())
                .isEqualTo("{\"context_history\":\"$Context.id.history\"}");
        assertThat(sent.path(TOOL).path("claims").toString()).isEqualTo("[\"iss\",\"sub\"]");
    }

    @Test
    void registers_without_a_token() {
        RegistrationOutcome outcome = register(Optional.empty());

        assertThat(outcome).isInstanceOf(Registered.class);
        assertThat(moodle.heard("POST", ENDPOINT).getFirst().header("Authorization"))
                .isEmpty();
    }

    @Test
    void refuses_a_description_on_a_host_that_is_not_the_issuers() {
        describe(description().put("issuer", "https://moodle.example"));

        RegistrationOutcome outcome = register(Optional.of("secret-token"));

        assertThat(outcome).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.ISSUER_TRUSTED);
            assertThat(no.answered()).contains("https://moodle.example", "127.0.0.1");
        });
        assertThat(moodle.heard("POST", ENDPOINT)).isEmpty();
    }

    @Test
    void never_sends_the_token_to_an_endpoint_on_a_strange_host() {
        try (ListeningServer stranger = new ListeningServer(request -> Reply.json(200, "application/json", "{}"))) {
            String elsewhere = stranger.home().replace("127.0.0.1", "localhost") + ENDPOINT;
            describe(description().put("registration_endpoint", elsewhere));

            RegistrationOutcome outcome = register(Optional.of("secret-token"));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            NotRegistered.class, no -> assertThat(no.step()).isEqualTo(Step.ISSUER_TRUSTED));
            assertThat(stranger.heard()).isEmpty();
        }
    }

    @Test
    void tells_all_that_a_description_lacks_at_once() {
        ObjectNode poor = description();
        poor.remove("token_endpoint");
        poor.put("jwks_uri", "ftp://127.0.0.1/keys");
        poor.putArray("token_endpoint_auth_methods_supported").add("client_secret_basic");
        describe(poor);

        assertThat(register(Optional.empty())).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.CONFIGURATION_UNDERSTOOD);
            assertThat(no.answered()).contains("token_endpoint is missing", "jwks_uri", "lacks private_key_jwt");
        });
    }

    @Test
    void tells_that_the_description_is_a_web_page() {
        moodle.plan(DESCRIPTION, Reply.html(200, "Log in to the site"));

        assertThat(register(Optional.empty())).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.CONFIGURATION_FETCHED);
            assertThat(no.asked()).contains("GET", DESCRIPTION);
            assertThat(no.answered()).contains("200", "web page", "Log in to the site");
        });
    }

    @Test
    void shows_what_was_asked_and_what_came_back_for_a_used_token_and_not_the_token() {
        String page = Recording.of("registration-edge-cases")
                .at("/garbage token/body")
                .asText();
        moodle.plan(ENDPOINT, new Reply(404, Map.of("Content-Type", "text/html"), page));

        RegistrationOutcome outcome = register(Optional.of("secret-token"));

        assertThat(outcome).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.TOOL_POSTED);
            assertThat(no.asked()).contains("POST", ENDPOINT, "with a registration token");
            assertThat(no.answered()).contains("404");
            assertThat(no.wayOut()).contains("make a new one");
        });
        assertThat(outcome.toString()).doesNotContain("secret-token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no domain",
                "domain w/o port vs uri port",
                "no token_endpoint_auth",
                "client_secret_basic",
                "no jwks_uri",
                "native"
            })
    void explains_each_recorded_refusal_of_moodle(String recorded) {
        JsonNode refusal = Recording.of("registration-edge-cases").path(recorded);
        String body = refusal.path("body").asText();
        moodle.plan(ENDPOINT, Reply.json(refusal.path("status").asInt(), "application/json", body));

        assertThat(register(Optional.empty())).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.answered()).isEqualTo("400: " + body);
            assertThat(no.wayOut()).isNotEqualTo("Make a new registration link on the platform and open it once.");
        });
    }

    @Test
    void shows_our_fields_beside_those_that_the_platform_has_written_down() {
        Registered done = registered();

        assertThat(done.diagnosis().issuer()).contains(moodle.home());
        assertThat(done.diagnosis().fields())
                .extracting(SentField::name)
                .contains("scope", "lti-tool-configuration.claims");
        assertThat(done.diagnosis().fields())
                .filteredOn(field -> field.name().equals("client_name"))
                .singleElement()
                .satisfies(field -> assertThat(field.asked()).isEqualTo("Social Space Digital"));
    }

    @Test
    void shows_what_was_sent_where_the_platform_refused_it() {
        moodle.plan(ENDPOINT, Reply.json(400, "application/json", "{\"error\":\"invalid_client_metadata\"}"));

        assertThat(register(Optional.empty()).diagnosis().fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.answered()).isEmpty());
    }

    @Test
    void does_not_say_whose_registration_it_was_before_that_is_certain() {
        describe(description().put("issuer", "https://elsewhere.example"));

        RegistrationDiagnosis diagnosis = register(Optional.empty()).diagnosis();

        assertThat(diagnosis.issuer()).isEmpty();
        assertThat(diagnosis.fields()).as("nothing was sent").isEmpty();
    }

    @Test
    void tells_that_an_answer_has_no_client_id() {
        moodle.plan(ENDPOINT, Reply.json(200, "application/json", "{\"client_name\":\"x\"}"));

        assertThat(register(Optional.empty()))
                .isInstanceOfSatisfying(
                        NotRegistered.class, no -> assertThat(no.step()).isEqualTo(Step.ANSWER_UNDERSTOOD));
    }

    @Test
    void asks_only_for_scopes_that_the_platform_has() {
        ObjectNode few = description();
        few.putArray("scopes_supported").add("openid").add(Scope.SCORE.uri());
        describe(few);

        register(Optional.empty());

        assertThat(moodle.heard("POST", ENDPOINT)
                        .getFirst()
                        .json()
                        .path("scope")
                        .asText())
                .isEqualTo(Scope.SCORE.uri());
    }

    /** Dynamic Registration 1.0, 2.1. */
    @Test
    void knows_what_moodle_says_about_itself() {
        Registered done = registered();

        assertThat(done.configuration().version()).contains("4.4dev (Build: 20231124)");
        assertThat(done.configuration().placements("LtiDeepLinkingRequest")).containsExactly("ContentArea");
        assertThat(done.configuration().placements("LtiResourceLinkRequest")).isEmpty();
        assertThat(done.configuration().variables()).contains("Context.id.history", "Moodle.Person.userGroupIds");
    }

    @Test
    void leaves_out_what_the_platform_does_not_have_and_says_so() {
        ObjectNode few = description();
        few.putArray("scopes_supported").add(Scope.LINE_ITEM.uri());
        few.putArray("claims_supported").add("iss").add("sub");
        ObjectNode platform = few.putObject(PlatformConfiguration.CLAIM);
        platform.putArray("messages_supported").addObject().put("type", "LtiResourceLinkRequest");
        describe(few);

        Registered done = registered();

        assertThat(done.leftOut().sentences())
                .containsExactly(
                        "The platform does not offer " + Scope.SCORE.uri() + ".",
                        "The platform does not offer " + Scope.RESULT_READONLY.uri() + ".",
                        "The platform does not offer " + Scope.MEMBERSHIP_READONLY.uri() + ".",
                        "The platform does not tell locale.",
                        "The platform does not send LtiDeepLinkingRequest.");
        JsonNode sent = moodle.heard("POST", ENDPOINT).getFirst().json().path(TOOL);
        assertThat(sent.path("claims").toString()).isEqualTo("[\"iss\",\"sub\"]");
        assertThat(sent.path("messages")).hasSize(1);
        assertThat(done.diagnosis().findings())
                .anySatisfy(finding -> assertThat(finding.meaning()).contains("does not send LtiDeepLinkingRequest"));
    }

    @Test
    void asks_for_everything_where_the_platform_does_not_say_what_it_has() {
        ObjectNode silent = description();
        silent.remove(List.of("scopes_supported", "claims_supported", PlatformConfiguration.CLAIM));
        describe(silent);

        Registered done = registered();

        assertThat(done.leftOut().isNothing()).isTrue();
        assertThat(done.productFamily()).isEmpty();
        JsonNode sent = moodle.heard("POST", ENDPOINT).getFirst().json();
        assertThat(sent.path("scope").asText().split(" ")).hasSize(4);
        assertThat(sent.path(TOOL).path("messages")).hasSize(2);
    }

    /** Security Framework 1.0, 5.1.2: an issuer has no query and no fragment. */
    @ParameterizedTest
    @ValueSource(strings = {"", "moodle", "https://moodle.example?x=1", "https://moodle.example#x", "ftp://127.0.0.1"})
    void refuses_an_issuer_that_is_none(String issuer) {
        describe(description().put("issuer", issuer));

        assertThat(register(Optional.empty())).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.CONFIGURATION_UNDERSTOOD);
            assertThat(no.answered()).contains("issuer");
        });
        assertThat(moodle.heard("POST", ENDPOINT)).isEmpty();
    }

    /** Canvas shows its description only to the bearer of the registration token. */
    @Test
    void shows_its_token_for_a_description_that_is_guarded() {
        moodle.plan(DESCRIPTION, Reply.json(401, "application/json", "{\"error\":\"Access token missing\"}"));

        RegistrationOutcome outcome = register(Optional.of("secret-token"));

        assertThat(outcome).isInstanceOf(Registered.class);
        assertThat(moodle.heard("GET", DESCRIPTION))
                .extracting(request -> request.header("Authorization"))
                .containsExactly(List.of(), List.of("Bearer secret-token"));
    }

    @Test
    void tells_that_a_guarded_description_stays_closed() {
        moodle.plan(DESCRIPTION, Reply.json(401, "application/json", "{}"));
        moodle.plan(DESCRIPTION, Reply.json(403, "application/json", "{\"error\":\"expired\"}"));

        assertThat(register(Optional.of("secret-token"))).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.CONFIGURATION_FETCHED);
            assertThat(no.answered()).contains("403", "expired");
            assertThat(no.wayOut()).contains("new registration link");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{\"issuer\":", ""})
    void tells_that_the_description_is_no_json_object(String body) {
        moodle.plan(DESCRIPTION, Reply.json(200, "application/json", body));

        assertThat(register(Optional.empty())).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.CONFIGURATION_FETCHED);
            assertThat(no.diagnosis().failure().orElseThrow().meaning()).contains("not the JSON object");
        });
    }

    @Test
    void tells_that_nobody_answers() {
        Invitation dead = new Invitation(URI.create("http://127.0.0.1:1/c"), Optional.empty());

        assertThat(registration.register(dead)).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.CONFIGURATION_FETCHED);
            assertThat(no.answered()).startsWith("no answer: 127.0.0.1");
        });
    }

    /** RFC 7591, 3.2.1: what the platform has written down counts, not what we have asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"client_id\":\" \"}",
                "{\"client_id\":\"a\",\"redirect_uris\":[\"https://elsewhere.example/launch\"]}",
                "{\"client_id\":\"a\",\"token_endpoint_auth_method\":\"client_secret_basic\"}",
                "[\"a\"]",
                "ok"
            })
    void leaves_nothing_behind_where_the_answer_is_unusable(String answer) {
        moodle.plan(ENDPOINT, Reply.json(201, "application/json", answer));

        assertThat(register(Optional.empty())).isInstanceOfSatisfying(NotRegistered.class, no -> {
            assertThat(no.step()).isEqualTo(Step.ANSWER_UNDERSTOOD);
            assertThat(no.wayOut()).contains("delete it there");
        });
    }

    @Test
    void reads_a_deployment_id_that_is_a_number() {
        String answer = "{\"client_id\":\"a\",\"" + TOOL + "\":{\"deployment_id\":7}}";
        moodle.plan(ENDPOINT, Reply.json(200, "application/json", answer));

        assertThat(registered().deploymentId()).contains("7");
    }

    /** RFC 7592, 3: the address and the key for later changes. */
    @Test
    void keeps_where_its_registration_can_be_changed() {
        String address = moodle.home() + "/client/a";
        moodle.plan(ENDPOINT, Reply.json(200, "application/json", manageable(address)));

        Registered done = registered();

        assertThat(done.access())
                .contains(new ClientAccess(moodle.home(), URI.create(address), Optional.of("management-secret")));
        assertThat(done.toString()).doesNotContain("management-secret");
    }

    @Test
    void keeps_no_access_to_a_strange_host() {
        moodle.plan(ENDPOINT, Reply.json(200, "application/json", manageable("https://stranger.example/client/a")));

        assertThat(registered().access()).isEmpty();
    }

    @Test
    void takes_the_authorization_server_as_the_audience_of_our_assertions() {
        describe(description().put("authorization_server", "https://auth.example"));

        RegistrationOutcome outcome = register(Optional.empty());

        assertThat(((Registered) outcome).platform().assertionAudience()).isEqualTo("https://auth.example");
    }

    @Test
    void shows_the_same_configuration_to_everybody() {
        JsonNode shown = tool.json();

        assertThat(shown.path("client_name").asText()).isEqualTo("Social Space Digital");
        assertThat(shown.path("client_name#de").asText()).isEqualTo("Sozialraum Digital");
        assertThat(shown.path(TOOL).path("messages"))
                .extracting(message -> message.path("type").asText())
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
        assertThat(shown.at("/scope").asText().split(" ")).hasSize(4);
    }

    @Test
    void reads_an_invitation_and_hides_its_token() {
        Map<String, List<String>> query = Map.of(
                "openid_configuration", List.of("https://moodle.example/c"), "registration_token", List.of("secret"));

        Optional<Invitation> invitation = Invitation.in(query);

        assertThat(invitation).contains(new Invitation(URI.create("https://moodle.example/c"), Optional.of("secret")));
        assertThat(invitation.toString()).doesNotContain("secret");
        assertThat(Invitation.in(Map.of("openid_configuration", List.of("no address"))))
                .isEmpty();
        assertThat(Invitation.in(Map.of())).isEmpty();
    }

    private static String manageable(String address) {
        return "{\"client_id\":\"a\",\"registration_client_uri\":\"" + address
                + "\",\"registration_access_token\":\"management-secret\"}";
    }

    private Registered registered() {
        return (Registered) register(Optional.empty());
    }

    private RegistrationOutcome register(Optional<String> token) {
        return registration.register(new Invitation(moodle.at(DESCRIPTION), token));
    }

    private void describe(JsonNode description) {
        moodle.plan(DESCRIPTION, Reply.json(200, "application/json", description.toString()));
    }

    private ObjectNode description() {
        return Recording.of("openid-configuration", moodle.home()).deepCopy();
    }

    private Reply answer(Heard request) {
        return request.uri().getPath().equals(DESCRIPTION)
                ? Reply.json(200, "application/json", description().toString())
                : Reply.json(
                        200,
                        "application/json",
                        Recording.of("registration-response").path("body").toString());
    }
}
