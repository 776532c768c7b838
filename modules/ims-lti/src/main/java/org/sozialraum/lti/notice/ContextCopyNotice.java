package org.sozialraum.lti.notice;

import org.sozialraum.lti.message.ContextClaim;
import org.sozialraum.lti.message.OriginContexts;

/**
 * A course was copied, or contents of others came into it: its links have new ids and mean what those of the origins
 * meant.
 *
 * @param context the course that received them; we may never have seen it before
 * @param origins the courses they came from; none where the platform does not say
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, context copy
 *     notice</a>
 */
public record ContextCopyNotice(NoticeClaims claims, ContextClaim context, OriginContexts origins) implements Notice {
    /** Its name on the wire. */
    public static final String TYPE = "LtiContextCopyNotice";
}
