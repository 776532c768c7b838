package org.sozialraum.lti.notice;

import com.fasterxml.jackson.databind.JsonNode;
import org.sozialraum.lti.message.CommonClaims;
import org.sozialraum.lti.message.ContextClaim;
import org.sozialraum.lti.message.MalformedClaim;
import org.sozialraum.lti.message.NoticeClaim;
import org.sozialraum.lti.message.OriginContexts;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Objection;

/** What a platform has told us by itself, after every check. */
public sealed interface Notice permits HelloWorldNotice, ContextCopyNotice, OtherNotice {

    /** What all notices have in common. */
    NoticeClaims claims();

    /**
     * Types what a platform said, now or when it was stored.
     *
     * @param token the claims of a token that was believed
     * @throws Objection if version or deployment is missing
     * @throws MalformedClaim if a claim is not what the specification says
     */
    static Notice parse(JsonNode token, PlatformId platform) {
        CommonClaims.requireVersion(token);
        String deployment = CommonClaims.deploymentId(token);
        NoticeClaims claims = new NoticeClaims(platform, deployment, NoticeClaim.in(token), token);
        return switch (claims.type()) {
            case HelloWorldNotice.TYPE -> new HelloWorldNotice(claims);
            case ContextCopyNotice.TYPE -> new ContextCopyNotice(claims, copied(token), OriginContexts.in(token));
            default -> new OtherNotice(claims);
        };
    }

    private static ContextClaim copied(JsonNode token) {
        return ContextClaim.in(token).orElseThrow(() -> new MalformedClaim("context", "is missing"));
    }
}
