package org.sozialraum.lti.refusal;

import static org.sozialraum.lti.refusal.Reason.Group.ADMINISTRATOR;
import static org.sozialraum.lti.refusal.Reason.Group.AGAIN;
import static org.sozialraum.lti.refusal.Reason.Group.BROWSER;
import static org.sozialraum.lti.refusal.Reason.Group.LATER;
import static org.sozialraum.lti.refusal.Reason.Group.TEACHER;
import static org.sozialraum.lti.refusal.Reason.Group.WAIT;

import java.util.Locale;

/** Every reason to refuse a login, a launch or a notice: a closed set with stable codes. */
public enum Reason {
    LOGIN_INCOMPLETE(400, ADMINISTRATOR, "Security Framework 1.1, 5.1.1.1 third-party initiated login"),
    UNKNOWN_PLATFORM(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.1.1 third-party initiated login"),
    AMBIGUOUS_PLATFORM(403, ADMINISTRATOR, "LTI Core 1.3, 4.1.3 client_id login parameter"),
    TARGET_NOT_OURS(400, ADMINISTRATOR, "LTI Core 1.3, 4.1.1 target_link_uri"),
    PLATFORM_SWITCHED_OFF(403, ADMINISTRATOR, "LTI Core 1.3, 3.1.3 tool deployment"),
    STATE_MISSING(400, AGAIN, "Security Framework 1.1, 5.1.1.3 authentication response"),
    STATE_UNKNOWN(400, AGAIN, "Security Framework 1.1, 5.1.1.5 authentication response validation"),
    LOGIN_EXPIRED(400, AGAIN, "Security Framework 1.1, 5.1.1.5 authentication response validation"),
    BROWSER_NOT_BOUND(403, BROWSER, "Security Framework 1.1, 7.3.1 preventing login CSRF"),
    LAUNCH_REPLAYED(409, AGAIN, "Security Framework 1.1, 5.1.3 nonce"),
    TOKEN_MISSING(400, ADMINISTRATOR, "Security Framework 1.1, 5.1.1.3 authentication response"),
    TOKEN_MALFORMED(400, ADMINISTRATOR, "Security Framework 1.1, 5.1.2 id token"),
    ALGORITHM_NOT_ALLOWED(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 alg"),
    KEY_ID_MISSING(403, ADMINISTRATOR, "Security Framework 1.1, 6.3 key set URL"),
    KEY_UNKNOWN(403, ADMINISTRATOR, "Security Framework 1.1, 6.3 key set URL"),
    SIGNATURE_WRONG(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 signature"),
    KEYS_UNAVAILABLE(503, LATER, "Security Framework 1.1, 6.3 key set URL"),
    ISSUER_MISMATCH(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 iss"),
    AUDIENCE_MISMATCH(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 aud"),
    AUDIENCE_NOT_TRUSTED(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 aud"),
    AUTHORIZED_PARTY_MISMATCH(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 azp"),
    TOKEN_EXPIRED(403, AGAIN, "Security Framework 1.1, 5.1.3 exp"),
    ISSUED_IN_FUTURE(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 iat"),
    ISSUED_TOO_LONG_AGO(403, AGAIN, "Security Framework 1.1, 5.1.3 iat"),
    NONCE_MISSING(403, ADMINISTRATOR, "Security Framework 1.1, 5.1.3 nonce"),
    NONCE_MISMATCH(403, AGAIN, "Security Framework 1.1, 5.1.3 nonce"),
    VERSION_WRONG(400, ADMINISTRATOR, "LTI Core 1.3, 5.3.2 LTI version claim"),
    MESSAGE_TYPE_MISSING(400, ADMINISTRATOR, "LTI Core 1.3, 5.3.1 message type claim"),
    MESSAGE_TYPE_UNKNOWN(400, ADMINISTRATOR, "LTI Core 1.3, 5.3.1 message type claim"),
    DEPLOYMENT_MISSING(400, ADMINISTRATOR, "LTI Core 1.3, 5.3.3 deployment id claim"),
    DEPLOYMENT_MISMATCH(403, ADMINISTRATOR, "LTI Core 1.3, 4.1.2 lti_deployment_id login parameter"),
    DEPLOYMENT_HELD(403, WAIT, "LTI Core 1.3, 3.1.3 tool deployment"),
    DEPLOYMENT_REFUSED(403, ADMINISTRATOR, "LTI Core 1.3, 3.1.3 tool deployment"),
    TARGET_MISMATCH(403, ADMINISTRATOR, "LTI Core 1.3, 5.3.4 target link URI claim"),
    ROLES_MISSING(400, ADMINISTRATOR, "LTI Core 1.3, 5.3.7 roles claim"),
    RESOURCE_LINK_MISSING(400, ADMINISTRATOR, "LTI Core 1.3, 5.3.5 resource link claim"),
    SUBJECT_MISSING(403, ADMINISTRATOR, "LTI Core 1.3, 5.3.6 user identity claims"),
    CLAIM_MALFORMED(400, ADMINISTRATOR, "LTI Core 1.3, 5.3 required message claims"),
    NOTICES_UNREADABLE(400, ADMINISTRATOR, "LTI Platform Notification Service 1.0, receiving notices"),
    PICKER_NOT_ALLOWED(403, TEACHER, "Deep Linking 2.0, 2.1 workflow"),
    REVIEW_NOT_ALLOWED(403, TEACHER, "LTI Submission Review 1.0, for_user claim"),
    PRIVACY_NOT_ALLOWED(403, TEACHER, "LTI Data Privacy Launch 1.0 (draft), for_user claim"),
    PLATFORM_ERROR(403, AGAIN, "OpenID Connect Core 1.0, 3.1.2.6 authentication error response");

    private final int status;
    private final Group group;
    private final String clause;

    Reason(int status, Group group, String clause) {
        this.status = status;
        this.group = group;
        this.clause = clause;
    }

    /** Stable, in kebab-case. */
    public String code() {
        return kebab(name());
    }

    /** Specification, section and topic. */
    public String clause() {
        return clause;
    }

    /** The HTTP status of the page: 4xx, and 503 where waiting helps. */
    public int status() {
        return status;
    }

    String group() {
        return kebab(group.name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who can do something about it; reasons of a group share what is said to be safe and to be done. */
    enum Group {
        AGAIN,
        BROWSER,
        ADMINISTRATOR,
        TEACHER,
        WAIT,
        LATER
    }
}
