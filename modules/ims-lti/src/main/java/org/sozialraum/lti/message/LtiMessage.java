package org.sozialraum.lti.message;

/**
 * A message of a platform after every check: signed by it, meant for us, fresh, and complete.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#message-claims">LTI Core 1.3, 5.3 required message claims</a>
 */
public sealed interface LtiMessage
        permits ResourceLinkRequest, DeepLinkingRequest, SubmissionReviewRequest, DataPrivacyRequest {

    /** What all messages have in common. */
    MessageClaims claims();
}
