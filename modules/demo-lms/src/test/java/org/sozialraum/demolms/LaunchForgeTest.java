package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JWSObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.demolms.forge.KnownBadLaunch;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.Signer;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.forge.ValidLaunch;
import org.sozialraum.demolms.launch.LtiClaim;

class LaunchForgeTest extends AgainstTheRunningPlatform {
    @ParameterizedTest
    @MethodSource("validLaunches")
    void makes_valid_launches_that_the_tool_can_verify(ValidLaunch.Case valid) {
        HttpResponse<String> answer = lms.forge().launch(valid);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tool.launches)
                .singleElement()
                .satisfies(claims -> assertThat(claims).containsKeys(LtiClaim.ROLES, LtiClaim.RESOURCE_LINK, "sub"));
    }

    static Stream<Arguments> validLaunches() {
        return ValidLaunch.cases().stream().map(launch -> arguments(launch));
    }

    @Test
    void knows_eighteen_valid_and_twelve_bad_launches() {
        assertThat(ValidLaunch.cases()).hasSize(18);
        assertThat(ValidLaunch.cases().stream().map(Object::toString)).doesNotHaveDuplicates();
        assertThat(KnownBadLaunch.values()).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource
    void spoils_each_bad_launch_in_its_own_way(KnownBadLaunch bad) {
        LaunchForge forge = lms.forge();
        LaunchDraft good = forge.draft(forge.logIn(learner(), boundActivity()));

        LaunchDraft spoilt = bad.spoil(good);

        assertThat(spoilt.header().equals(good.header()) && spoilt.claims().equals(good.claims()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_KID", "WRONG_KID", "NOT_AN_LTI_MESSAGE"})
    void makes_launches_that_even_the_least_tool_refuses(KnownBadLaunch bad) {
        assertThat(lms.forge().launch(bad).statusCode()).isEqualTo(400);
        assertThat(tool.launches).isEmpty();
    }

    @Test
    void signs_with_a_foreign_key() {
        HttpResponse<String> answer =
                lms.forge().launch(learner(), boundActivity(), draft -> draft.signedBy(Signer.foreign()));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void writes_any_header_and_claim_into_the_token() throws Exception {
        LaunchForge forge = lms.forge();
        ToolLogin begun = forge.logIn(learner(), boundActivity());
        LaunchDraft draft = forge.draft(begun)
                .withHeader("alg", "HS256")
                .with("aud", "somebody else")
                .without("exp")
                .signedBy(Signer.hs256(new byte[32]));

        JWSObject token = JWSObject.parse(draft.token());

        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(token.getPayload().toJSONObject())
                .containsEntry("aud", "somebody else")
                .containsEntry("nonce", begun.nonce())
                .doesNotContainKey("exp");
    }

    @Test
    void leaves_the_signature_away_where_asked() {
        LaunchForge forge = lms.forge();
        LaunchDraft draft = forge.draft(forge.logIn(learner(), boundActivity()))
                .withHeader("alg", "none")
                .signedBy(Signer.none());

        assertThat(draft.token()).endsWith(".").contains(".");
        assertThat(draft.header())
                .isEqualTo(Map.of(
                        "typ", "JWT", "alg", "none", "kid", lms.keys().current().getKeyID()));
    }
}
