package org.sozialraum.lti.message;

import java.util.Optional;

/**
 * Somebody wants to see to the data that we keep of a person: an administrator to those of {@code forUser}, or a person
 * to their own. It has no course and no activity.
 *
 * <p>Its draft is not settled: both {@code LtiDataPrivacyLaunchRequest} and {@code DataPrivacyLaunchRequest} occur, the
 * person's id is called {@code user_id} or {@code id}, and some platforms name nobody. Before showing anything of
 * somebody else the caller must see that an administrator asks ({@link RolesClaim#isInstitutionAdministrator}).
 *
 * @param forUser absent: the platform names nobody
 * @see <a href="https://www.imsglobal.org/spec/lti-dpl/v1p0/">LTI Data Privacy Launch (draft)</a>
 */
public record DataPrivacyRequest(MessageClaims claims, Optional<ForUserClaim> forUser) implements LtiMessage {

    /** Whether it is about nobody but the person who launches. */
    public boolean isAboutOneself() {
        return forUser.isEmpty() || claims.person().subject().equals(forUser.map(ForUserClaim::userId));
    }
}
