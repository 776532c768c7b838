package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.MEMBERSHIP;
import static org.sozialraum.lti.launch.LaunchTrial.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.message.LisClaim;

/** Duties of a tool that stand between the lines of a launch. */
class CoreDutiesTest {
    private static final String SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    private static final String LONGEST = "i".repeat(255);

    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    /** LTI Core 1.3, 5.4.7 vendor-specific extension claims. */
    @Test
    void ignores_claims_that_it_does_not_know() {
        assertThat(claimVerdict(claims -> {
                    claims.putObject("https://lms.example/claim/menu").put("colour", "red");
                    claims.put(CLAIM + "not_invented_yet", 7);
                    claims.putNull("https://lms.example/claim/nothing");
                }))
                .isEqualTo("accepted");
    }

    /** LTI Core 1.3, 5.4.5 learning information services. */
    @Test
    void reads_the_ids_of_the_student_information_system() {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login());
        claims.putObject(CLAIM + "lis")
                .put("person_sourcedid", "sis-5")
                .put("course_offering_sourcedid", "sis-offering")
                .put("course_section_sourcedid", "sis-section");

        assertThat(trial.launch(begun, claims))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.message().claims().lis())
                                .contains(new LisClaim(
                                        Optional.of("sis-5"),
                                        Optional.of("sis-offering"),
                                        Optional.of("sis-section"))));
    }

    /** LTI Core 1.3, 5.3.3, 5.3.5, 5.3.6 and 5.4.1. */
    @Test
    void takes_ids_of_255_characters() {
        trial.platforms.approve(trial.id, LONGEST);

        assertThat(claimVerdict(claims -> {
                    claims.put("sub", LONGEST).put(CLAIM + "deployment_id", LONGEST);
                    claims.putObject(CLAIM + "resource_link").put("id", LONGEST);
                    claims.putObject(CLAIM + "context").put("id", LONGEST);
                }))
                .isEqualTo("accepted");
    }

    @Test
    void refuses_an_id_of_256_characters_wherever_it_stands() {
        String tooLong = LONGEST + "i";

        assertThat(claimVerdict(claims -> claims.put("sub", tooLong))).isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.put(CLAIM + "deployment_id", tooLong)))
                .isEqualTo("claim-malformed");
        assertThat(claimVerdict(
                        claims -> claims.putObject(CLAIM + "resource_link").put("id", tooLong)))
                .isEqualTo("claim-malformed");
        assertThat(claimVerdict(claims -> claims.putObject(CLAIM + "context").put("id", tooLong)))
                .isEqualTo("claim-malformed");
    }

    /** Deep Linking 2.0, deep linking settings: the return address is required. */
    @Test
    void refuses_a_picker_without_an_address_to_answer_to() {
        Consumer<ObjectNode> picker = claims -> {
            claims.put(CLAIM + "message_type", "LtiDeepLinkingRequest");
            claims.putArray(CLAIM + "roles").add(MEMBERSHIP + "Instructor");
        };

        assertThat(claimVerdict(picker)).isEqualTo("claim-malformed");
        assertThat(claimVerdict(picker.andThen(claims -> claims.putObject(SETTINGS))))
                .isEqualTo("claim-malformed");
        assertThat(claimVerdict(picker.andThen(
                        claims -> claims.putObject(SETTINGS).put("deep_link_return_url", "javascript:alert(1)"))))
                .isEqualTo("claim-malformed");
    }

    /** Submission Review 1.0, for_user claim. */
    @Test
    void refuses_a_review_that_says_not_of_whose_work() {
        Consumer<ObjectNode> review = claims -> claims.put(CLAIM + "message_type", "LtiSubmissionReviewRequest");

        assertThat(claimVerdict(review)).isEqualTo("claim-malformed");
        assertThat(claimVerdict(review.andThen(
                        claims -> claims.putObject(CLAIM + "for_user").put("name", "Ana"))))
                .isEqualTo("claim-malformed");
        assertThat(claimVerdict(review.andThen(
                        claims -> claims.putObject(CLAIM + "for_user").put("user_id", "5"))))
                .isEqualTo("accepted");
    }

    private String claimVerdict(Consumer<ObjectNode> change) {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login());
        change.accept(claims);
        return verdict(trial.launch(begun, claims));
    }
}
