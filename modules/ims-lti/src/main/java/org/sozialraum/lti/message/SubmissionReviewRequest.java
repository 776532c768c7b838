package org.sozialraum.lti.message;

/** A teacher looks at what one learner did. */
public record SubmissionReviewRequest(MessageClaims claims, ResourceLinkClaim resourceLink, ForUserClaim forUser)
        implements LtiMessage {}
