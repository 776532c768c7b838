package org.sozialraum.lti.quirks.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Reason;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.quirks.Quirks;

class CanvasQuirksTest {
    private static final URI TOKENS = URI.create("https://sso.canvaslms.com/login/oauth2/token");

    private final Quirks canvas = new CanvasQuirks();

    @ParameterizedTest
    @CsvSource({
        "https://canvas.instructure.com, https://sso.canvaslms.com/c, true",
        "https://canvas.beta.instructure.com, https://sso.beta.canvaslms.com/c, true",
        "https://canvas.instructure.com, https://sso.beta.canvaslms.com/c, false",
        "https://canvas.instructure.com, http://sso.canvaslms.com/c, false",
        "https://canvas.instructure.com, https://evil.example/c, false",
        "https://canvas.school.example, https://sso.canvaslms.com/c, false",
    })
    void believes_hosted_canvas_on_its_two_hosts_only(String issuer, URI address, boolean believed) {
        assertThat(canvas.describesItselfAt(issuer, address)).isEqualTo(believed);
    }

    @Test
    void registers_with_the_institution_only_where_canvas_is_hosted() {
        assertThat(canvas.registersElsewhere("https://canvas.instructure.com")).isTrue();
        assertThat(canvas.registersElsewhere("https://canvas.school.example")).isFalse();
    }

    /** canvas-lms 1925: nothing but the address of the token endpoint is taken. */
    @Test
    void does_not_take_a_bare_host_for_an_audience() {
        assertThat(canvas.assertionAudience(Optional.of("canvas.instructure.com"), TOKENS))
                .isEmpty();
        assertThat(canvas.assertionAudience(Optional.of(TOKENS.toString()), TOKENS))
                .contains(TOKENS.toString());
    }

    @Test
    void offers_the_picker_where_teachers_add_things() {
        assertThat(canvas.placements("LtiDeepLinkingRequest"))
                .containsExactly("assignment_selection", "link_selection");
        assertThat(canvas.placements("LtiResourceLinkRequest")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "iss sub, anonymous",
        "iss sub locale, anonymous",
        "sub family_name, name_only",
        "sub email, email_only",
        "sub name email, public",
        "sub picture, public",
    })
    void sets_the_privacy_level_by_what_is_asked_for(String claims, String level) {
        ObjectNode tool = JsonNodeFactory.instance.objectNode();
        List.of(claims.split(" ")).forEach(tool.putArray("claims")::add);

        canvas.complete(tool);

        assertThat(tool.path("https://canvas.instructure.com/lti/privacy_level").asText())
                .isEqualTo(level);
    }

    @Test
    void tells_haste_from_a_real_refusal() {
        Map<String, List<String>> left = Map.of("x-rate-limit-remaining", List.of("512.3"));
        Map<String, List<String>> spent = Map.of("x-rate-limit-remaining", List.of("0.0"));
        Map<String, List<String>> odd = Map.of("x-rate-limit-remaining", List.of("none"));

        assertThat(throttled(new Received(403, Map.of(), "403 Forbidden (Rate Limit Exceeded)")))
                .isTrue();
        assertThat(throttled(new WebPage(403, Map.of(), "403 Forbidden (Rate Limit Exceeded)")))
                .isTrue();
        assertThat(throttled(new Received(403, spent, ""))).isTrue();
        assertThat(throttled(new Received(403, left, "unauthorized"))).isFalse();
        assertThat(throttled(new Received(403, odd, "unauthorized"))).isFalse();
        assertThat(throttled(new Received(200, spent, "{}"))).isFalse();
        assertThat(throttled(new NoAnswer(Reason.TOO_SLOW, "slow"))).isFalse();
    }

    @Test
    void knows_a_time_conflict_by_its_words() {
        String older =
                "Provided timestamp of 2026-11-22T20:24:54Z before last updated timestamp of 2026-11-22T20:24:55Z";

        assertThat(canvas.isTimeConflict(400, older)).isTrue();
        assertThat(canvas.isTimeConflict(409, "")).isTrue();
        assertThat(canvas.isTimeConflict(400, "param is missing")).isFalse();
    }

    private boolean throttled(Answer answer) {
        return canvas.isThrottled(answer);
    }
}
