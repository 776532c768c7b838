package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.review.OpenReview.Outcome;
import org.sozialraum.learning.review.ReviewRequest;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.lti.message.ForUserClaim;
import org.sozialraum.lti.message.RolesClaim;
import org.sozialraum.lti.message.SubmissionReviewRequest;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.Course;

class ReviewsTest {
    private static final URI COLUMN = URI.create("https://moodle.example/columns/1");
    private static final String PAGE = "/review/" + Course.LEARNER.value();

    private final SealedNames names = new SealedNames(MasterKey.of(new byte[MasterKey.BYTES]), new SecureRandom());
    private final Reviews reviews = new Reviews(names);

    @Test
    void says_who_wants_to_see_whose_work() {
        ReviewRequest request =
                reviews.of(Messages.usual().as("Instructor").reviewing(nameless()), Optional.of("proof"));

        assertThat(request.origin()).isEqualTo(Course.ORIGIN);
        assertThat(request.subject()).contains("subject");
        assertThat(request.learner()).isEqualTo("anna");
        assertThat(request.resourceLinkId()).contains("link");
        assertThat(request.language()).contains(Language.DE);
        assertThat(request.browserProof()).contains("proof");
        assertThat(request.returnTo()).contains(Messages.RETURN);
    }

    /** Submission Review 1.0: a column that stands alone has no resource link. */
    @Test
    void names_the_column_where_there_is_no_link() {
        AgsEndpointClaim grades = new AgsEndpointClaim(Set.of(), Optional.empty(), Optional.of(COLUMN));

        ReviewRequest request = reviews.of(Messages.usual().with(grades).reviewingColumn(nameless()), Optional.empty());

        assertThat(request.resourceLinkId()).isEmpty();
        assertThat(request.lineItem()).contains(COLUMN);
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor, INSTRUCTOR",
        "TeachingAssistant, INSTRUCTOR",
        "Learner, LEARNER",
        "ContentDeveloper, LEARNER",
        "Administrator, LEARNER",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator, LEARNER",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin, LEARNER",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor, LEARNER"
    })
    void gives_a_teachers_right_to_who_teaches_this_course_alone(String role, Right right) {
        assertThat(reviews.of(Messages.usual().as(role).reviewing(nameless()), Optional.empty())
                        .right())
                .isEqualTo(right);
    }

    @Test
    void leads_a_teacher_to_the_learners_work() {
        assertThat(page(nameless(), teachers())).isEqualTo(PAGE);
    }

    @Test
    void leads_a_teacher_to_a_friendly_page_where_there_is_no_work() {
        assertThat(page(nameless(), new Outcome.Teachers(session(Right.INSTRUCTOR), Optional.empty())))
                .isEqualTo("/review");
    }

    @Test
    void leads_a_learner_to_her_own_result() {
        assertThat(page(nameless(), new Outcome.Own(session(Right.LEARNER)))).isEqualTo("/result");
    }

    @Test
    void takes_the_name_along_sealed() {
        String page = page(new ForUserClaim("anna", Optional.of("Anna Adler")), teachers());

        assertThat(page).startsWith(PAGE + "?as=").doesNotContain("Anna");
        assertThat(names.open(Course.LEARNER.value(), page.substring((PAGE + "?as=").length())))
                .contains("Anna Adler");
    }

    @Test
    void puts_a_name_together_of_its_parts() {
        ForUserClaim parts = new ForUserClaim(
                "anna",
                Optional.empty(),
                Optional.of("Anna"),
                Optional.of("Adler"),
                Optional.empty(),
                Optional.empty(),
                RolesClaim.none());

        String page = page(parts, teachers());

        assertThat(names.open(Course.LEARNER.value(), page.substring((PAGE + "?as=").length())))
                .contains("Anna Adler");
    }

    @Test
    void shows_a_way_back_where_nobody_has_ever_opened_the_activity() {
        assertThat(result(nameless(), new Outcome.NoSuchActivity()))
                .isInstanceOfSatisfying(
                        LaunchResult.NothingToReview.class,
                        nothing -> assertThat(nothing.back()).contains(Messages.RETURN));
    }

    @Test
    void refuses_who_neither_teaches_nor_is_the_learner() {
        assertThat(result(nameless(), new Outcome.NotAllowed()))
                .isInstanceOfSatisfying(
                        LaunchResult.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.because(Reason.REVIEW_NOT_ALLOWED)));
    }

    private String page(ForUserClaim forUser, Outcome outcome) {
        LaunchResult.Opened opened = (LaunchResult.Opened) result(forUser, outcome);
        assertThat(opened.tied()).isTrue();
        return opened.page();
    }

    private LaunchResult result(ForUserClaim forUser, Outcome outcome) {
        SubmissionReviewRequest request = Messages.usual().reviewing(forUser);
        return reviews.result(request, outcome, true);
    }

    private static Outcome teachers() {
        return new Outcome.Teachers(session(Right.INSTRUCTOR), Optional.of(Course.LEARNER));
    }

    private static OpenSession.Opened session(Right right) {
        return new OpenSession.Opened(SessionToken.random(new Random(1)), Course.visit(right));
    }

    /** Moodle sends the id alone. */
    private static ForUserClaim nameless() {
        return new ForUserClaim("anna", Optional.empty());
    }
}
