package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Lms;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;
import org.sozialraum.lti.token.Scope;

/** Platforms that describe themselves as their documentation or source says; none of them was at hand. */
class QuirkyRegistrationTest {
    private static final String DESCRIPTION = "/c";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final ListeningServer platform =
            new ListeningServer(request -> Reply.json(200, "application/json", "{\"client_id\":\"10000000000001\"}"));
    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:21:33Z"));
    private final DynamicRegistration registration =
            new DynamicRegistration(ours.outgoing, SampleTool.at("http://127.0.0.1:9100"));

    @AfterEach
    void close() {
        platform.close();
        ours.close();
    }

    @Test
    void tells_canvas_where_its_teachers_find_us() {
        Registered done = registered(description("canvas").put("authorization_server", "127.0.0.1"));

        JsonNode sent = platform.heard("POST", "/register").getFirst().json().path(TOOL);
        assertThat(sent.at("/messages/1/placements").toString())
                .isEqualTo("[\"assignment_selection\",\"link_selection\"]");
        assertThat(sent.path("https://canvas.instructure.com/lti/privacy_level").asText())
                .isEqualTo("anonymous");
        assertThat(done.platform().assertionAudience()).isEqualTo(platform.home() + "/token");
        assertThat(done.deploymentId()).isEmpty();
        assertThat(done.facts()).isEqualTo(Lms.CANVAS.quirks().facts());
    }

    @Test
    void gives_no_token_to_somebody_who_only_says_that_he_is_canvas() {
        ObjectNode forged = description("canvas").put("issuer", "https://canvas.instructure.com");

        RegistrationOutcome outcome = register(forged);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NotRegistered.class, no -> assertThat(no.step()).isEqualTo(Step.ISSUER_TRUSTED));
        assertThat(platform.heard("POST", "/register")).isEmpty();
    }

    /** Hosted Canvas: the description on one host, the registration on the host of the institution. */
    @Test
    void follows_canvas_to_the_host_of_an_institution() throws Exception {
        JsonNode hosted = new JsonMapper().readTree("""
                        {"issuer": "https://canvas.instructure.com",
                         "registration_endpoint": "https://canvas.school.example/api/lti/registrations",
                         "https://purl.imsglobal.org/spec/lti-platform-configuration": {"product_family_code": "canvas"}}
                        """);

        PlatformDescription description = new PlatformDescription(hosted);

        assertThat(description.stranger(URI.create("https://sso.canvaslms.com/c")))
                .isEmpty();
        assertThat(description.stranger(URI.create("https://canvas.instructure.com/c")))
                .isEmpty();
        assertThat(description.stranger(URI.create("https://canvas.school.example/c")))
                .contains(URI.create("https://canvas.school.example/c"));
    }

    @Test
    void asks_sakai_for_what_it_does_not_list() {
        ObjectNode sakai = description("sakailms.org");
        sakai.putArray("scopes_supported").add("openid");
        sakai.putArray("claims_supported").add("iss").add("aud");

        Registered done = registered(sakai);

        assertThat(done.leftOut().isNothing()).isTrue();
        assertThat(platform.heard("POST", "/register")
                        .getFirst()
                        .json()
                        .path("scope")
                        .asText())
                .contains(Scope.SCORE.uri());
    }

    @Test
    void explains_the_refusals_of_each_platform_in_its_own_way() {
        platform.plan("/register", Reply.json(500, "text/plain", "error in ltiregistration.php"));
        RegistrationOutcome ilias = register(description("ilias.de"));
        platform.plan("/register", Reply.json(404, "text/plain", "no"));
        RegistrationOutcome unknown = register(description("sozialraum-demo-lms"));

        assertThat(((NotRegistered) ilias).wayOut()).contains("ILIAS");
        assertThat(((NotRegistered) unknown).wayOut()).doesNotContain("Moodle");
    }

    private Registered registered(ObjectNode description) {
        return (Registered) register(description);
    }

    private RegistrationOutcome register(ObjectNode description) {
        platform.plan(DESCRIPTION, Reply.json(200, "application/json", description.toString()));
        return registration.register(new Invitation(platform.at(DESCRIPTION), Optional.of("secret-token")));
    }

    private ObjectNode description(String family) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("issuer", platform.home())
                .put("authorization_endpoint", platform.home() + "/auth")
                .put("token_endpoint", platform.home() + "/token")
                .put("jwks_uri", platform.home() + "/jwks")
                .put("registration_endpoint", platform.home() + "/register");
        json.putObject(PlatformConfiguration.CLAIM).put("product_family_code", family);
        return json;
    }
}
