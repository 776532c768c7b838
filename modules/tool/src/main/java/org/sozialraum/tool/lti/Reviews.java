package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.review.OpenReview.Outcome;
import org.sozialraum.learning.review.ReviewRequest;
import org.sozialraum.lti.message.ForUserClaim;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.ResourceLinkClaim;
import org.sozialraum.lti.message.SubmissionReviewRequest;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.teacher.LearnerNames;

/** Between a submission review request and the words of the domain. */
@Once
class Reviews {
    private final LearnerNames names;

    @Inject
    Reviews(LearnerNames names) {
        this.names = names;
    }

    ReviewRequest of(SubmissionReviewRequest request, Optional<String> browserProof) {
        MessageClaims claims = request.claims();
        return new ReviewRequest(
                Arrivals.origin(claims),
                claims.person().subject(),
                Arrivals.right(claims),
                request.forUser().userId(),
                request.resourceLink().map(ResourceLinkClaim::id),
                request.lineItem(),
                Arrivals.language(claims),
                browserProof,
                claims.presentation().flatMap(LaunchPresentationClaim::returnUrl));
    }

    /** @param tied whether the session wants the browser's cookie with each request */
    LaunchResult result(SubmissionReviewRequest request, Outcome outcome, boolean tied) {
        return switch (outcome) {
            case Outcome.Teachers(var session, var learner) ->
                new LaunchResult.Opened(session, tied, "/review" + page(request.forUser(), learner));
            case Outcome.Own(var session) -> new LaunchResult.Opened(session, tied, "/result");
            case Outcome.NoSuchActivity none -> new LaunchResult.NothingToReview(request.claims());
            case Outcome.NotAllowed refused ->
                new LaunchResult.Refused(
                        Refusal.because(Reason.REVIEW_NOT_ALLOWED),
                        Optional.of(request.claims().platform()),
                        request.claims().presentation());
        };
    }

    private String page(ForUserClaim forUser, Optional<PersonId> learner) {
        return learner.map(PersonId::value)
                .map(id -> "/" + id + as(forUser, id))
                .orElse("");
    }

    private String as(ForUserClaim forUser, UUID learner) {
        String parts = Stream.of(forUser.givenName(), forUser.familyName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return forUser.name()
                .or(() -> Optional.of(parts).filter(name -> !name.isBlank()))
                .map(name -> "?as=" + names.sealed(learner, name))
                .orElse("");
    }
}
