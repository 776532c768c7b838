package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.MEMBERSHIP;
import static org.sozialraum.lti.launch.LaunchTrial.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.message.DataPrivacyRequest;
import org.sozialraum.lti.message.ForUserClaim;
import org.sozialraum.lti.message.SubmissionReviewRequest;

/** Submission Review 1.0 and the draft of the data privacy launch, from a signed token to a typed message. */
class FurtherMessagesTest {
    private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String COLUMN = "https://lms.example/lineitems/7";

    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void a_review_names_learner_link_and_column() {
        SubmissionReviewRequest review = review(claims -> {
            forUser(claims)
                    .put("user_id", "9")
                    .put("given_name", "Bo")
                    .putArray("roles")
                    .add(MEMBERSHIP + "Learner");
            column(claims);
        });

        assertThat(review.forUser().userId()).isEqualTo("9");
        assertThat(review.forUser().givenName()).contains("Bo");
        assertThat(review.forUser().roles().isLearner()).isTrue();
        assertThat(review.resourceLink().orElseThrow().id()).isEqualTo("link-1");
        assertThat(review.lineItem()).contains(URI.create(COLUMN));
        assertThat(review.isOwnWork()).isFalse();
    }

    @Test
    void a_review_by_the_learner_is_of_their_own_work() {
        assertThat(review(claims -> forUser(claims).put("user_id", "5")).isOwnWork())
                .isTrue();
    }

    /** A column that stands alone belongs to no link. */
    @Test
    void a_review_of_a_column_needs_no_link() {
        SubmissionReviewRequest review = review(claims -> {
            forUser(claims).put("user_id", "9");
            column(claims);
            claims.remove(CLAIM + "resource_link");
        });

        assertThat(review.resourceLink()).isEmpty();
        assertThat(review.lineItem()).isPresent();
    }

    @Test
    void refuses_a_review_of_neither_link_nor_column() {
        assertThat(refused("LtiSubmissionReviewRequest", claims -> {
                    forUser(claims).put("user_id", "9");
                    claims.remove(CLAIM + "resource_link");
                }))
                .isEqualTo("resource-link-missing");
    }

    @Test
    void refuses_a_review_of_nobodys_work() {
        assertThat(refused("LtiSubmissionReviewRequest", claims -> {})).isEqualTo("claim-malformed");
        assertThat(refused(
                        "LtiSubmissionReviewRequest", claims -> forUser(claims).put("name", "Bo")))
                .isEqualTo("claim-malformed");
        assertThat(refused(
                        "LtiSubmissionReviewRequest", claims -> forUser(claims).put("id", "9")))
                .isEqualTo("claim-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void a_privacy_launch_comes_by_two_names_and_without_course_or_link(String type) {
        DataPrivacyRequest request = privacy(type, claims -> forUser(claims).put("user_id", "9"));

        assertThat(request.forUser().map(ForUserClaim::userId)).contains("9");
        assertThat(request.isAboutOneself()).isFalse();
        assertThat(request.claims().context()).isEmpty();
        assertThat(request.claims().roles().isInstitutionAdministrator()).isTrue();
    }

    @Test
    void a_privacy_launch_may_call_the_persons_id_id() {
        DataPrivacyRequest request =
                privacy("DataPrivacyLaunchRequest", claims -> forUser(claims).put("id", "9"));

        assertThat(request.forUser().map(ForUserClaim::userId)).contains("9");
    }

    @Test
    void a_privacy_launch_that_names_nobody_is_about_oneself() {
        assertThat(privacy("LtiDataPrivacyLaunchRequest", claims -> {}).isAboutOneself())
                .isTrue();
        assertThat(privacy(
                                "LtiDataPrivacyLaunchRequest",
                                claims -> forUser(claims).put("user_id", "5"))
                        .isAboutOneself())
                .isTrue();
    }

    @Test
    void refuses_a_privacy_launch_about_a_person_without_id() {
        assertThat(refused(
                        "LtiDataPrivacyLaunchRequest", claims -> forUser(claims).put("name", "Bo")))
                .isEqualTo("claim-malformed");
    }

    @Test
    void what_a_log_might_print_names_nobody() {
        SubmissionReviewRequest review = review(claims ->
                forUser(claims).put("user_id", "9").put("name", "Bo Berg").put("email", "bo@school.example"));

        assertThat(review.toString()).doesNotContain("Bo Berg", "bo@school.example");
    }

    private SubmissionReviewRequest review(Consumer<ObjectNode> change) {
        return (SubmissionReviewRequest) ((Accepted) launch("LtiSubmissionReviewRequest", change)).message();
    }

    private DataPrivacyRequest privacy(String type, Consumer<ObjectNode> change) {
        Consumer<ObjectNode> bare = claims -> {
            claims.remove(List.of(CLAIM + "resource_link", CLAIM + "context"));
            claims.putArray(CLAIM + "roles").add("http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
        };
        return (DataPrivacyRequest) ((Accepted) launch(type, bare.andThen(change))).message();
    }

    private String refused(String type, Consumer<ObjectNode> change) {
        return verdict(launch(type, change));
    }

    private LaunchOutcome launch(String type, Consumer<ObjectNode> change) {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login()).put(CLAIM + "message_type", type);
        change.accept(claims);
        return trial.launch(begun, claims);
    }

    private static ObjectNode forUser(ObjectNode claims) {
        return claims.putObject(CLAIM + "for_user");
    }

    private static void column(ObjectNode claims) {
        claims.putObject(GRADES).put("lineitem", COLUMN).putArray("scope");
    }
}
