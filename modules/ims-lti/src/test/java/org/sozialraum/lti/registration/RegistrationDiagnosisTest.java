package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.registration.RegistrationOutcome.Step;

class RegistrationDiagnosisTest {
    private static final String DESCRIPTION = "/c";
    private static final String ENDPOINT = "/mod/lti/openid-registration.php";
    private static final String TOKEN = "registration-token-of-eight-and-more";

    @Test
    void lists_each_step_of_a_registration_that_failed() {
        RegistrationDiagnosis diagnosis =
                diagnosis("?registration_token=" + TOKEN, Reply.json(400, "text/plain", "no"));

        assertThat(diagnosis.findings())
                .extracting(Finding::step)
                .containsExactly(
                        Step.CONFIGURATION_FETCHED,
                        Step.CONFIGURATION_UNDERSTOOD,
                        Step.ISSUER_TRUSTED,
                        Step.TOOL_POSTED);
        assertThat(diagnosis.findings()).extracting(Finding::passed).containsExactly(true, true, true, false);
        Finding failure = diagnosis.failure().orElseThrow();
        assertThat(failure.asked().method()).isEqualTo("POST");
        assertThat(failure.asked().address()).endsWith(ENDPOINT);
        assertThat(failure.asked().withToken()).isTrue();
        assertThat(failure.asked().body().orElseThrow()).contains("Social Space Digital");
        assertThat(failure.answered()).isEqualTo(new Answered(OptionalInt.of(400), Optional.of("text/plain"), "no"));
        assertThat(failure.meaning()).contains("400");
        assertThat(failure.wayOut()).isNotBlank();
    }

    @Test
    void shows_that_there_was_a_query_but_not_what_it_said() {
        RegistrationDiagnosis diagnosis =
                diagnosis("?registration_token=" + TOKEN, Reply.json(400, "text/plain", "no"));

        assertThat(diagnosis.findings().getFirst().asked().address()).endsWith("/c?…");
        assertThat(diagnosis.toString()).doesNotContain(TOKEN);
        assertThat(new Invitation(URI.create("https://a.example/c?t=" + TOKEN), Optional.of(TOKEN)).toString())
                .doesNotContain(TOKEN);
    }

    @Test
    void hides_a_token_that_the_platform_repeats() {
        String echo = "{\"error\":\"bad token " + TOKEN + "\",\"registration_access_token\":\"xyz\",\"next\":\""
                + "https://a.example/?access_token=abc&x=1\",\"jwt\":\"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln\"}";

        String shown = diagnosis("", Reply.json(403, "application/json", echo)).toString();

        assertThat(shown)
                .contains("bad token …", "x=1")
                .doesNotContain(TOKEN)
                .doesNotContain("xyz")
                .doesNotContain("abc")
                .doesNotContain("eyJ");
    }

    @Test
    void hides_the_start_of_a_token_that_was_cut_off() {
        String page = "x".repeat(180) + " " + TOKEN;

        RegistrationDiagnosis diagnosis = diagnosis("", Reply.html(403, page));

        assertThat(diagnosis.failure().orElseThrow().answered().excerpt())
                .startsWith("xxx")
                .endsWith("…")
                .doesNotContain(TOKEN.substring(0, 8));
    }

    @Test
    void shows_300_characters_at_most() {
        RegistrationDiagnosis diagnosis = diagnosis("", Reply.json(500, "text/plain", "long ".repeat(200)));

        assertThat(diagnosis.failure().orElseThrow().answered().excerpt()).hasSize(300);
    }

    @Test
    void has_nothing_to_mend_where_all_went_well() {
        Reply done = Reply.json(
                200,
                "application/json",
                Recording.of("registration-response").path("body").toString());

        RegistrationDiagnosis diagnosis = diagnosis("", done);

        assertThat(diagnosis.failure()).isEmpty();
        assertThat(diagnosis.findings().getLast().meaning()).contains("5BqSQRA917IAvVS");
        assertThat(diagnosis.findings())
                .allSatisfy(finding -> assertThat(finding.wayOut()).isEmpty());
    }

    @Test
    void refuses_a_failure_without_a_way_out() {
        Asked asked = new Asked("GET", "https://a.example/c", Optional.empty(), false);
        Answered answered = new Answered(OptionalInt.empty(), Optional.empty(), "too slow");

        assertThatThrownBy(() -> new Finding(Step.TOOL_POSTED, false, asked, answered, "It broke.", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RegistrationDiagnosis(Optional.empty(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void never_shows_a_token_wherever_it_stands(
            @ForAll @StringLength(max = 400) String before,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 12, max = 60) String token,
            @ForAll @StringLength(max = 20) String after) {
        String shown = new Excerpt(Optional.of(token)).of(before + token + after);

        assertThat(shown).doesNotContain(token).hasSizeLessThanOrEqualTo(300);
    }

    private static RegistrationDiagnosis diagnosis(String query, Reply toRegistration) {
        OurSide ours = new OurSide(new SettableClock("2026-11-22T20:21:33Z"));
        try (ours;
                ListeningServer moodle = new ListeningServer(request -> toRegistration)) {
            ObjectNode description =
                    Recording.of("openid-configuration", moodle.home()).deepCopy();
            moodle.plan(DESCRIPTION, Reply.json(200, "application/json", description.toString()));
            DynamicRegistration registration =
                    new DynamicRegistration(ours.outgoing, SampleTool.at("http://127.0.0.1:9100"));
            return registration
                    .register(new Invitation(moodle.at(DESCRIPTION + query), Optional.of(TOKEN)))
                    .diagnosis();
        }
    }
}
