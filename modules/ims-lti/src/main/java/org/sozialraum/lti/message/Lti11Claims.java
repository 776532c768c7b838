package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sozialraum.lti.platform.PlatformId;

/**
 * What the platform says of the times when it spoke LTI 1.1 with us.
 *
 * @param legacyUserId the person's {@code user_id} of LTI 1.1, where it differs from {@code sub}
 * @param migration the claim with which a platform moves an installation over
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/migr">LTI 1.3 migration guide</a>
 */
public record Lti11Claims(Optional<String> legacyUserId, Optional<MigrationClaim> migration) {
    static final String LEGACY_USER_ID = "https://purl.imsglobal.org/spec/lti/claim/lti11_legacy_user_id";

    /** There were no such times. */
    public static Lti11Claims none() {
        return new Lti11Claims(Optional.empty(), Optional.empty());
    }

    /**
     * The person's id of LTI 1.1. Everybody who is a platform can claim one: bind old work to it only if the consumer
     * key is proved ({@link MigrationClaim#isSignedWith}).
     */
    public Optional<String> userId() {
        return migration.flatMap(MigrationClaim::userId).or(() -> legacyUserId);
    }

    static Lti11Claims in(JsonNode idToken, PlatformId platform, String deploymentId) {
        Fields top = new Fields(LEGACY_USER_ID, idToken);
        return new Lti11Claims(top.id(LEGACY_USER_ID), MigrationClaim.in(idToken, platform, deploymentId));
    }

    @Override
    public String toString() {
        return "Lti11Claims[]";
    }
}
