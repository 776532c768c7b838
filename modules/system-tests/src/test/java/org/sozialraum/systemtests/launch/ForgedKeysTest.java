package org.sozialraum.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.Signer;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * Tokens that pretend to be the platform's.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1#id-token">Security Framework 1.1, 5.1.2 and 6.3</a>
 */
@ExtendWith(InTheHouse.class)
class ForgedKeysTest {
    private static final int FORGERIES = 1_000;
    private static final int FEW = 5;

    @Test
    void asks_the_platform_for_its_keys_a_few_times_only_whatever_a_thousand_forgeries_claim(House house) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = logIn(house);
        LaunchDraft draft = forge.draft(begun);
        house.lms().traffic().reset();

        IntStream.range(0, FORGERIES).forEach(number -> {
            HttpResponse<String> answer = forge.post(begun, draft.withHeader("kid", "forged-" + number));
            assertThat(refusal(answer)).isEqualTo("key-unknown");
        });

        assertThat(house.lms().requests(EndpointGroup.JWKS)).isLessThanOrEqualTo(FEW);
        assertThat(forge.post(begun, draft).statusCode())
                .as("the true one, after all the forgeries")
                .isEqualTo(303);
    }

    @Test
    void refuses_a_token_that_somebody_else_signed(House house) {
        HttpResponse<String> answer = launch(house, draft -> draft.signedBy(Signer.foreign()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refusal(answer)).isEqualTo("signature-wrong");
    }

    @Test
    void refuses_a_token_without_signature(House house) {
        HttpResponse<String> answer =
                launch(house, draft -> draft.withHeader("alg", "none").signedBy(Signer.none()));

        assertThat(refusal(answer)).isEqualTo("algorithm-not-allowed");
    }

    @Test
    void refuses_a_token_signed_with_the_public_key_as_a_shared_secret(House house) {
        byte[] publicKey =
                house.lms().keys().current().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer =
                launch(house, draft -> draft.withHeader("alg", "HS256").signedBy(Signer.hs256(publicKey)));

        assertThat(refusal(answer)).isEqualTo("algorithm-not-allowed");
    }

    @Test
    void believes_a_key_that_the_platform_has_just_taken_into_use(House house) {
        LaunchForge forge = house.lms().forge();
        house.lms().keys().rotate();
        ToolLogin begun = logIn(house);

        HttpResponse<String> answer = forge.post(begun, forge.draft(begun));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> launch(House house, java.util.function.UnaryOperator<LaunchDraft> change) {
        return house.lms().forge().launch(house.learner(), first(house), change);
    }

    private static ToolLogin logIn(House house) {
        return house.lms().forge().logIn(house.learner(), first(house));
    }

    private static Activity first(House house) {
        return house.lms().course().activities().getFirst();
    }

    private static String refusal(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).body().attr("data-refusal");
    }
}
