package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.sozialraum.lti.platform.Lengths;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;

/** Whatever a platform answers to a registration: registered, or not with a reason and a way out; never an exception. */
class RegistrationPropertiesTest {
    private static final ListeningServer PLATFORM = new ListeningServer(RegistrationPropertiesTest::answer);
    private static final OurSide OURS = new OurSide(new SettableClock("2026-11-22T20:21:33Z"));
    private static final DynamicRegistration REGISTRATION =
            new DynamicRegistration(OURS.outgoing, SampleTool.at("http://127.0.0.1:9100"));
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String PLATFORM_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private static volatile String description = "";
    private static volatile String answer = "";

    @AfterContainer
    static void stop() {
        PLATFORM.close();
        OURS.close();
    }

    @Property(tries = 300)
    void any_text_in_place_of_a_description_is_told(@ForAll String text) {
        description = text;

        assertThat(register()).isInstanceOfSatisfying(NotRegistered.class, RegistrationPropertiesTest::explains);
    }

    @Property(tries = 700)
    void a_description_with_any_value_in_any_field_has_an_outcome(
            @ForAll("describing") String field, @ForAll("values") JsonNode value) {
        description = ((ObjectNode) Recorded.description()).set(field, value).toString();
        answer = Recorded.answer().toString();

        isEither(register());
    }

    @Property(tries = 300)
    void an_answer_cut_short_is_told(@ForAll @IntRange(max = 100_000) int place) {
        description = Recorded.description().toString();
        String whole = Recorded.answer().toString();
        answer = whole.substring(0, place % whole.length());

        assertThat(register()).isInstanceOfSatisfying(NotRegistered.class, RegistrationPropertiesTest::explains);
    }

    @Property(tries = 700)
    void an_answer_with_any_value_in_any_field_has_an_outcome(
            @ForAll("answering") String field, @ForAll("values") JsonNode value) {
        description = Recorded.description().toString();
        answer = ((ObjectNode) Recorded.answer()).set(field, value).toString();

        isEither(register());
    }

    private static void isEither(RegistrationOutcome outcome) {
        switch (outcome) {
            case RegistrationOutcome.Registered done -> canBeKept(done);
            case NotRegistered no -> explains(no);
        }
    }

    private static void canBeKept(RegistrationOutcome.Registered done) {
        Platform platform = done.platform();
        assertThat(platform.id().clientId()).isNotBlank();
        assertFits(platform.id().issuer(), Lengths.ISSUER);
        assertFits(platform.id().clientId(), Lengths.CLIENT_ID);
        assertFits(platform.name(), Lengths.NAME);
        assertFits(platform.tokenAudience().orElse(""), Lengths.AUDIENCE);
        assertFits(done.deploymentId().orElse(""), Lengths.DEPLOYMENT);
        assertFits(platform.authorizationEndpoint().toString(), Lengths.ADDRESS);
        assertFits(platform.tokenEndpoint().toString(), Lengths.ADDRESS);
        assertFits(platform.jwksUri().toString(), Lengths.ADDRESS);
        assertFits(done.productFamily().orElse(""), Lengths.PRODUCT_FAMILY);
    }

    private static void assertFits(String text, int longest) {
        assertThat(Lengths.fits(text, longest)).as(text).isTrue();
    }

    private static void explains(NotRegistered no) {
        assertThat(no.answered()).isNotBlank();
        assertThat(no.wayOut()).isNotBlank();
    }

    private static RegistrationOutcome register() {
        return REGISTRATION.register(new Invitation(PLATFORM.at("/configuration"), Optional.of("secret-token")));
    }

    private static Reply answer(Heard heard) {
        boolean asksWhoItIs = heard.method().equals("GET");
        return Reply.json(asksWhoItIs ? 200 : 201, "application/json", asksWhoItIs ? description : answer);
    }

    @Provide
    Arbitrary<String> describing() {
        return Arbitraries.of(
                "issuer",
                "authorization_endpoint",
                "token_endpoint",
                "token_endpoint_auth_methods_supported",
                "jwks_uri",
                "registration_endpoint",
                "scopes_supported",
                "response_types_supported",
                "id_token_signing_alg_values_supported",
                "claims_supported",
                "authorization_server",
                PLATFORM_CONFIGURATION);
    }

    @Provide
    Arbitrary<String> answering() {
        return Arbitraries.of(
                "client_id",
                "registration_client_uri",
                "registration_access_token",
                "scope",
                "redirect_uris",
                "token_endpoint_auth_method",
                "jwks_uri",
                TOOL);
    }

    @Provide
    Arbitrary<JsonNode> values() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> odd = Arbitraries.of(List.of(
                json.nullNode(),
                json.booleanNode(true),
                json.numberNode(-1),
                json.arrayNode(),
                json.objectNode(),
                json.arrayNode().add(json.arrayNode()).addNull().add("x"),
                json.objectNode().set("messages_supported", json.textNode("none")),
                json.objectNode().set("deployment_id", json.arrayNode()),
                json.textNode(""),
                json.textNode("javascript:alert(1)"),
                json.textNode("http://[::1"),
                json.textNode("https://user:secret@lms.example/a b"),
                json.textNode("a\0b"),
                json.textNode("https://lms.example/" + "x".repeat(20_000)),
                json.textNode("http://127.0.0.1/" + "x".repeat(3_000)),
                json.objectNode().put("deployment_id", "7".repeat(300)),
                json.objectNode().put("product_family_code", "m".repeat(150)),
                json.textNode("x".repeat(20_000))));
        return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(200).map(json::textNode));
    }

    /** What Moodle has really said, with this server's addresses. */
    private static final class Recorded {
        static JsonNode description() {
            return Recording.of("openid-configuration", PLATFORM.home()).deepCopy();
        }

        static JsonNode answer() {
            return Recording.of("registration-response").path("body").deepCopy();
        }
    }
}
