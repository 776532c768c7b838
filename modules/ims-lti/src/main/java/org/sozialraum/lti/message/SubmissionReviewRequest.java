package org.sozialraum.lti.message;

import java.net.URI;
import java.util.Optional;

/**
 * Somebody, most often a teacher, looks at what one learner did. The platform names the activity by its link, by its
 * grade column, or by both; one of them is always there.
 *
 * <p>The platform has judged that this person may look; whoever opens the work should still see that it is a teacher
 * ({@link RolesClaim#isInstructor}) or the learner ({@link #isOwnWork}). A way back, where there is one, is
 * {@code claims().presentation()}.
 *
 * @param resourceLink absent for a column that stands alone
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/">Submission Review 1.0</a>
 */
public record SubmissionReviewRequest(
        MessageClaims claims, Optional<ResourceLinkClaim> resourceLink, ForUserClaim forUser) implements LtiMessage {

    /** The column whose score is looked at. Moodle leaves it out where an activity has two or more. */
    public Optional<URI> lineItem() {
        return claims.grades().flatMap(AgsEndpointClaim::lineItem);
    }

    /** Whether the person looks at their own work. */
    public boolean isOwnWork() {
        return claims.person().subject().filter(forUser.userId()::equals).isPresent();
    }
}
