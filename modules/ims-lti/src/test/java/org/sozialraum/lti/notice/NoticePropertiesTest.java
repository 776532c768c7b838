package org.sozialraum.lti.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.notice.NoticeTrial.CLAIM;
import static org.sozialraum.lti.notice.NoticeTrial.body;
import static org.sozialraum.lti.notice.NoticeTrial.signed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.sozialraum.lti.notice.NoticeOutcome.Refused;

/** Whatever is posted to the notice address: an outcome, never an exception, and nothing forged is kept. */
class NoticePropertiesTest {
    private static final NoticeTrial TRIAL = new NoticeTrial();

    @AfterContainer
    static void stop() {
        TRIAL.close();
    }

    @Property(tries = 500)
    void any_bytes_in_place_of_a_body_are_refused(@ForAll byte[] bytes) {
        assertThat(TRIAL.reception.receive(new String(bytes, UTF_8))).isInstanceOf(Reception.Unreadable.class);
    }

    @Property(tries = 500)
    void any_text_in_place_of_a_token_is_refused(@ForAll String token) {
        assertThat(TRIAL.post(token)).first().isInstanceOf(Refused.class);
    }

    @Property(tries = 500)
    void a_body_cut_short_is_refused(@ForAll @IntRange(max = 100_000) int place) {
        String whole = body(signed(TRIAL.copied()));

        assertThat(TRIAL.reception.receive(whole.substring(0, place % whole.length())))
                .isInstanceOf(Reception.Unreadable.class);
    }

    @Property(tries = 500)
    void a_token_with_one_character_changed_is_never_kept(
            @ForAll @IntRange(max = 100_000) int place, @ForAll("characters") char character) {
        NoticeTrial trial = TRIAL;
        String token = signed(trial.told("changed-" + place, "LtiHelloWorldNotice"));
        int at = place % (token.length() - 1);
        String changed = token.substring(0, at) + character + token.substring(at + 1);

        if (!changed.equals(token)) assertThat(trial.post(changed)).first().isInstanceOf(Refused.class);
    }

    @Property(tries = 1000)
    void a_signed_notice_with_any_value_in_any_claim_has_an_outcome(
            @ForAll("claimNames") String claim, @ForAll("values") JsonNode value) {
        ObjectNode claims = TRIAL.copied();
        claims.set(claim, value);

        assertThat(TRIAL.post(claims)).isNotNull();
    }

    @Property(tries = 500)
    void a_signed_notice_with_any_value_in_its_notice_claim_has_an_outcome(
            @ForAll("fields") String field, @ForAll("values") JsonNode value) {
        ObjectNode claims = TRIAL.copied();
        ((ObjectNode) claims.path(CLAIM + "notice")).set(field, value);

        assertThat(TRIAL.post(claims)).isNotNull();
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with("ABCXYZabcxyz0189-_.= \u0000ä");
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of("id", "type", "timestamp");
    }

    @Provide
    Arbitrary<String> claimNames() {
        return Arbitraries.of(
                "iss",
                "aud",
                "azp",
                "iat",
                "exp",
                CLAIM + "version",
                CLAIM + "deployment_id",
                CLAIM + "notice",
                CLAIM + "context",
                CLAIM + "origin_contexts");
    }

    @Provide
    Arbitrary<JsonNode> values() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> text = Arbitraries.strings().ofMaxLength(300).map(json::textNode);
        Arbitrary<JsonNode> number = Arbitraries.longs().map(json::numberNode);
        Arbitrary<JsonNode> fixed = Arbitraries.of(List.of(
                json.nullNode(),
                json.booleanNode(true),
                json.objectNode(),
                json.textNode("\0"),
                json.textNode("+999999999-12-31T23:59:59Z"),
                json.numberNode(1e300)));
        Arbitrary<JsonNode> single = Arbitraries.oneOf(text, number, fixed);
        Arbitrary<JsonNode> list =
                single.list().ofMaxSize(4).map(items -> json.arrayNode().addAll(items));
        return Arbitraries.oneOf(single, list);
    }
}
