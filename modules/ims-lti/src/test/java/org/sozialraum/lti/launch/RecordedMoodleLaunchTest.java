package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.LtiMessage;
import org.sozialraum.lti.message.ResourceLinkRequest;
import org.sozialraum.lti.message.RolesClaim;
import org.sozialraum.lti.message.SubmissionReviewRequest;
import org.sozialraum.lti.platform.PlatformId;

/**
 * Launches recorded from Moodle 4.4. The recordings hold header and claims but no signature, so the claims are signed
 * anew, with our nonce in place of the recorded one and the clock at the second of the recording.
 */
class RecordedMoodleLaunchTest {

    @ParameterizedTest
    @CsvSource({
        "launch-admin, true",
        "launch-instructor, true",
        "launch-ta-nonediting, true",
        "launch-student, false",
        "launch-student-deeplinked, false",
        "launch-student-two-lineitems, false"
    })
    void a_recorded_launch_opens_an_activity(String recording, boolean instructor) {
        LtiMessage message = launched(recording);

        assertThat(message).isInstanceOf(ResourceLinkRequest.class);
        assertThat(message.claims().roles().isInstructor()).isEqualTo(instructor);
        assertThat(message.claims().context())
                .hasValueSatisfying(context -> assertThat(context.title()).contains("LTI Lab Course"));
    }

    @Test
    void a_students_launch_carries_all_that_moodle_sends() {
        ResourceLinkRequest message = (ResourceLinkRequest) launched("launch-student");

        assertThat(message.resourceLink().id()).isEqualTo("1");
        assertThat(message.claims().person().name()).contains("Ana Ålund");
        assertThat(message.claims().toolPlatform().orElseThrow().productFamilyCode())
                .contains("moodle");
        assertThat(message.claims().presentation().orElseThrow().locale()).contains(Locale.ENGLISH);
        assertThat(message.claims().grades().orElseThrow().mayScore()).isTrue();
        assertThat(message.claims().grades().orElseThrow().lineItem()).isPresent();
        assertThat(message.claims().roster().orElseThrow().serviceVersions()).contains("2.0");
        assertThat(message.claims().custom().value("item_id")).contains("42");
    }

    @Test
    void an_unresolved_variable_of_moodle_means_unknown() {
        LtiMessage message = launched("launch-student");

        assertThat(message.claims().custom().values())
                .containsEntry("unknown_var", "$ResourceLink.available.startDateTime");
        assertThat(message.claims().custom().value("unknown_var")).isEmpty();
    }

    @Test
    void a_link_with_two_grade_columns_names_none() {
        assertThat(launched("launch-student-two-lineitems")
                        .claims()
                        .grades()
                        .orElseThrow()
                        .lineItem())
                .isEmpty();
    }

    @Test
    void a_recorded_deep_linking_launch_asks_for_a_choice() {
        assertThat(launched("launch-deeplinking")).isInstanceOfSatisfying(DeepLinkingRequest.class, message -> {
            assertThat(message.settings().acceptTypes()).containsExactly("ltiResourceLink");
            assertThat(message.settings().allowsSeveral()).isTrue();
            assertThat(message.settings().acceptLineItem()).isEmpty();
        });
    }

    @Test
    void a_recorded_submission_review_names_the_learner_by_id_alone() {
        assertThat(launched("launch-submission-review"))
                .isInstanceOfSatisfying(SubmissionReviewRequest.class, message -> {
                    assertThat(message.forUser().userId()).isEqualTo("5");
                    assertThat(message.forUser().name()).isEmpty();
                    assertThat(message.forUser().roles()).isEqualTo(RolesClaim.none());
                    assertThat(message.resourceLink().orElseThrow().id()).isEqualTo("1");
                    assertThat(message.lineItem()).isPresent();
                    assertThat(message.isOwnWork()).isFalse();
                });
    }

    private static LtiMessage launched(String recording) {
        ObjectNode claims = (ObjectNode) recorded(recording).path("claims");
        URI target = URI.create(claims.path(CLAIM + "target_link_uri").asText());
        PlatformId id =
                new PlatformId(claims.path("iss").asText(), claims.path("aud").asText());
        Instant then = Instant.ofEpochSecond(claims.path("iat").asLong());
        try (LaunchTrial trial = new LaunchTrial(id, target, target, then)) {
            Begun begun = trial.begin();
            LaunchOutcome outcome =
                    trial.launch(begun, claims.put("nonce", begun.login().nonce()));
            return ((Accepted) outcome).message();
        }
    }

    private static JsonNode recorded(String recording) {
        String file = "/moodle-4.4/" + recording + ".json";
        try (InputStream in = Objects.requireNonNull(RecordedMoodleLaunchTest.class.getResourceAsStream(file), file)) {
            return json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
