package org.sozialraum.demolms.forge;

import java.time.Duration;
import java.util.Map;
import org.sozialraum.demolms.launch.LtiClaim;

/**
 * The launches that a tool has to refuse.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert#known-bad-payloads">LTI Advantage Conformance
 *     Certification Guide, 6.1.1</a>
 */
public enum KnownBadLaunch {
    NO_KID("no kid in the header"),
    WRONG_KID("a kid that no key has"),
    WRONG_VERSION("a wrong LTI version"),
    NO_VERSION("no LTI version"),
    NOT_AN_LTI_MESSAGE("not an LTI message"),
    CLAIMS_MISSING("LTI claims missing"),
    WRONG_TIMESTAMPS("issued and expired long ago"),
    NO_MESSAGE_TYPE("no message_type"),
    NO_ROLES_CLAIM("no roles claim"),
    NO_DEPLOYMENT_ID("no deployment_id"),
    NO_RESOURCE_LINK_ID("no id in the resource link"),
    NO_USER("no sub");

    private final String description;

    KnownBadLaunch(String description) {
        this.description = description;
    }

    /** The good draft made bad. */
    public LaunchDraft spoil(LaunchDraft good) {
        return switch (this) {
            case NO_KID -> good.withoutHeader("kid");
            case WRONG_KID -> good.withHeader("kid", "imstester_66067");
            case WRONG_VERSION -> good.with(LtiClaim.VERSION, "11.3");
            case NO_VERSION -> good.without(LtiClaim.VERSION);
            case NOT_AN_LTI_MESSAGE -> new LaunchDraft(good.header(), Map.of("name", "badltilaunch"), good.signer());
            case CLAIMS_MISSING -> good.only("iss", "aud", "sub", "iat", "exp", "nonce");
            case WRONG_TIMESTAMPS -> good.shifted(Duration.ofDays(-365));
            case NO_MESSAGE_TYPE -> good.without(LtiClaim.MESSAGE_TYPE);
            case NO_ROLES_CLAIM -> good.without(LtiClaim.ROLES);
            case NO_DEPLOYMENT_ID -> good.without(LtiClaim.DEPLOYMENT_ID);
            case NO_RESOURCE_LINK_ID -> good.with(LtiClaim.RESOURCE_LINK, Map.of("title", "no id"));
            case NO_USER -> good.without("sub");
        };
    }

    @Override
    public String toString() {
        return description;
    }
}
