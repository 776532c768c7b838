package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/** Turns the claims of a verified id token into a typed message. Unknown claims are ignored. */
public final class MessageParser {
    private static final String PREFIX = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String MESSAGE_TYPE = PREFIX + "message_type";
    private static final String TARGET = PREFIX + "target_link_uri";

    private final JsonNode idToken;
    private final Platform platform;

    private MessageParser(JsonNode idToken, Platform platform) {
        this.idToken = idToken;
        this.platform = platform;
    }

    /**
     * @throws Objection if the message breaks a rule that has a reason of its own
     * @throws MalformedClaim if a claim is not what the specification says
     */
    public static LtiMessage parse(JsonNode idToken, Platform platform) {
        return new MessageParser(idToken, platform).message();
    }

    private LtiMessage message() {
        CommonClaims.requireVersion(idToken);
        String type = text(MESSAGE_TYPE).orElseThrow(() -> new Objection(Reason.MESSAGE_TYPE_MISSING));
        return switch (type) {
            case "LtiResourceLinkRequest" -> new ResourceLinkRequest(claims(), resourceLink());
            case "LtiDeepLinkingRequest" -> new DeepLinkingRequest(claims(), DeepLinkingSettingsClaim.in(idToken));
            case "LtiSubmissionReviewRequest" -> submissionReview();
            case "LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest" ->
                new DataPrivacyRequest(claims(), ForUserClaim.inDraft(idToken));
            default -> throw new Objection(Reason.MESSAGE_TYPE_UNKNOWN, type);
        };
    }

    /** A grade column that stands alone has no link, so a review may come without one (Submission Review 1.0, 3). */
    private SubmissionReviewRequest submissionReview() {
        MessageClaims claims = claims();
        ForUserClaim forUser =
                ForUserClaim.in(idToken).orElseThrow(() -> new MalformedClaim(ForUserClaim.NAME, "is missing"));
        Optional<ResourceLinkClaim> link = ResourceLinkClaim.in(idToken);
        boolean named = link.isPresent()
                || claims.grades().flatMap(AgsEndpointClaim::lineItem).isPresent();
        if (!named) throw new Objection(Reason.RESOURCE_LINK_MISSING);
        return new SubmissionReviewRequest(claims, link, forUser);
    }

    private MessageClaims claims() {
        String deployment = CommonClaims.deploymentId(idToken);
        RolesClaim roles = RolesClaim.in(idToken).orElseThrow(() -> new Objection(Reason.ROLES_MISSING));
        MessageClaims claims = MessageClaims.in(idToken, platform.id(), deployment, target(), roles);
        if (claims.person().subject().isEmpty() && !platform.allowsAnonymous())
            throw new Objection(Reason.SUBJECT_MISSING);
        return claims;
    }

    private URI target() {
        String text = text(TARGET).orElseThrow(() -> new Objection(Reason.TARGET_MISMATCH, "no target_link_uri"));
        return Fields.webAddress(text).orElseThrow(() -> new Objection(Reason.TARGET_MISMATCH, "no web address"));
    }

    private ResourceLinkClaim resourceLink() {
        return ResourceLinkClaim.in(idToken).orElseThrow(() -> new Objection(Reason.RESOURCE_LINK_MISSING));
    }

    private Optional<String> text(String claim) {
        return CommonClaims.text(idToken, claim);
    }
}
