package org.sozialraum.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.grades.ActivityProgress;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.message.CustomClaim;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.PersonClaims;
import org.sozialraum.lti.message.RolesClaim;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.SettableClock;

class DeepLinkingResponseTest {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final PlatformId MOODLE = new PlatformId("https://moodle.example", "client-1");

    private final SettableClock clock = new SettableClock("2026-11-22T20:24:54Z");
    private final OurSide ours = new OurSide(clock);
    private final DeepLinkingSigner signer = new DeepLinkingSigner(ours.keys, clock, new SecureRandom());

    @AfterEach
    void close() {
        ours.close();
    }

    @Test
    void is_signed_with_a_published_key_as_the_client_for_the_issuer() throws Exception {
        SignedJWT jwt = SignedJWT.parse(signer.sign(response(Optional.empty(), List.of())));

        var key = JWKSet.parse(ours.keys.publicJwks())
                .getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo("client-1");
        assertThat(jwt.getJWTClaimsSet().getAudience()).containsExactly("https://moodle.example");
        assertThat(jwt.getJWTClaimsSet().getIssueTime().toInstant()).isBefore(clock.instant());
        assertThat(jwt.getJWTClaimsSet().getStringClaim("nonce")).hasSize(43);
    }

    @Test
    void answers_also_when_nothing_was_picked() {
        JsonNode claims = claims(response(Optional.empty(), List.of()));

        assertThat(claims.path(LTI + "message_type").asText()).isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.path(LTI + "version").asText()).isEqualTo("1.3.0");
        assertThat(claims.path(LTI + "deployment_id").asText()).isEqualTo("1");
        assertThat(claims.path(DL + "content_items").toString()).isEqualTo("[]");
        assertThat(claims.has(DL + "data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"op=1&c=\\\"2\\\"\"", "{\"a\":[1,{\"b\":null}]}", "7", "\"\"", "null"})
    void gives_data_back_exactly_as_it_came(String json) throws JsonProcessingException {
        JsonNode data = new JsonMapper().readTree(json);

        JsonNode claims = claims(response(Optional.of(data), List.of()));

        assertThat(claims.get(DL + "data").toString()).isEqualTo(json);
    }

    @Test
    void describes_an_activity_with_its_column_and_its_review() {
        LtiResourceLinkItem item = LtiResourceLinkItem.of("Unit 1 quiz", Map.of("item_id", "u1"))
                .withText("Do the <b>quiz</b>")
                .withUrl(URI.create("https://tool.example/launch"))
                .withColumn(new WantedLineItem("Unit 1", new BigDecimal("40"), Optional.empty(), "u1", "grade")
                        .withReview(new SubmissionReview(
                                Set.of(ActivityProgress.SUBMITTED),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("a", "b"))));

        JsonNode sent = claims(response(Optional.empty(), List.of(item))).path(DL + "content_items");

        assertThat(sent.toString())
                .isEqualTo("[{\"type\":\"ltiResourceLink\",\"title\":\"Unit 1 quiz\",\"text\":\"Do the <b>quiz</b>\","
                        + "\"url\":\"https://tool.example/launch\",\"custom\":{\"item_id\":\"u1\"},"
                        + "\"lineItem\":{\"label\":\"Unit 1\",\"scoreMaximum\":40,\"resourceId\":\"u1\",\"tag\":\"grade\","
                        + "\"submissionReview\":{\"reviewableStatus\":[\"Submitted\"],\"custom\":{\"a\":\"b\"}}}}]");
    }

    /** Deep Linking 2.0, deep linking response: msg, errormsg, log and errorlog. */
    @Test
    void says_what_teacher_and_platform_should_know() {
        ResponseNotes all = new ResponseNotes(
                Optional.of("two added"), Optional.of("one failed"), Optional.of("2"), Optional.of("E7"));

        JsonNode claims = claims(response(Optional.empty(), List.of()).with(all));

        assertThat(claims.path(DL + "msg").asText()).isEqualTo("two added");
        assertThat(claims.path(DL + "errormsg").asText()).isEqualTo("one failed");
        assertThat(claims.path(DL + "log").asText()).isEqualTo("2");
        assertThat(claims.path(DL + "errorlog").asText()).isEqualTo("E7");
    }

    /** Deep Linking 2.0, deep linking response: all four are optional. */
    @Test
    void leaves_out_what_it_does_not_say() {
        JsonNode silent = claims(response(Optional.empty(), List.of()).with(ResponseNotes.saying(" ")));
        JsonNode complaint =
                claims(response(Optional.empty(), List.of()).with(ResponseNotes.complaining("over", "expired")));

        assertThat(silent.properties()).noneMatch(claim -> claim.getKey().matches(".*(msg|log)"));
        assertThat(complaint.has(DL + "errormsg")).isTrue();
        assertThat(complaint.has(DL + "errorlog")).isTrue();
        assertThat(complaint.has(DL + "msg")).isFalse();
        assertThat(complaint.has(DL + "log")).isFalse();
    }

    @Test
    void answers_the_recorded_request_of_moodle() {
        DeepLinkingSettingsClaim settings = settings(Optional.empty(), Optional.empty());

        DeepLinkingResponse response = DeepLinkingResponse.to(request(settings), List.of(scored("a"), scored("b")));

        assertThat(response.platform()).isEqualTo(MOODLE);
        assertThat(response.deploymentId()).isEqualTo("1");
        assertThat(response.items()).containsExactly(scored("a"), scored("b"));
        assertThat(response.data()).contains(TextNode.valueOf("opaque"));
    }

    @Test
    void leaves_columns_out_where_the_platform_says_that_it_takes_none() {
        DeepLinkingSettingsClaim settings = settings(Optional.empty(), Optional.of(false));

        DeepLinkingResponse response = DeepLinkingResponse.to(request(settings), List.of(scored("a")));

        assertThat(response.items().getFirst().column()).isEmpty();
    }

    @Test
    void refuses_two_items_where_the_platform_takes_one() {
        DeepLinkingRequest request = request(settings(Optional.of(false), Optional.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeepLinkingResponse.to(request, List.of(scored("a"), scored("b"))))
                .withMessageContaining("takes one item");
    }

    private static LtiResourceLinkItem scored(String title) {
        return LtiResourceLinkItem.of(title, Map.of())
                .withColumn(new WantedLineItem(title, BigDecimal.TEN, Optional.empty(), title, "grade"));
    }

    /** As recorded: {@code accept_multiple} is true there and {@code accept_lineitem} does not appear. */
    private static DeepLinkingSettingsClaim settings(Optional<Boolean> multiple, Optional<Boolean> columns) {
        JsonNode recorded = Recording.of("launch-deeplinking").path("claims").path(DL + "deep_linking_settings");
        return new DeepLinkingSettingsClaim(
                URI.create(recorded.path("deep_link_return_url").asText()),
                Set.of(recorded.path("accept_types").path(0).asText()),
                Set.of("iframe"),
                multiple.or(() -> Optional.of(recorded.path("accept_multiple").asBoolean())),
                columns,
                Optional.empty(),
                Optional.empty(),
                Optional.of(TextNode.valueOf("opaque")));
    }

    private static DeepLinkingRequest request(DeepLinkingSettingsClaim settings) {
        MessageClaims claims = new MessageClaims(
                MOODLE,
                "1",
                URI.create("https://tool.example/launch"),
                new PersonClaims(
                        Optional.of("3"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                RolesClaim.named(List.of("Instructor")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new CustomClaim(Map.of()),
                Optional.empty(),
                Optional.empty());
        return new DeepLinkingRequest(claims, settings);
    }

    private static DeepLinkingResponse response(Optional<JsonNode> data, List<LtiResourceLinkItem> items) {
        return new DeepLinkingResponse(MOODLE, "1", data, items, ResponseNotes.NONE);
    }

    private JsonNode claims(DeepLinkingResponse response) {
        try {
            SignedJWT jwt = SignedJWT.parse(signer.sign(response));
            return new JsonMapper().readTree(jwt.getPayload().toString());
        } catch (ParseException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
