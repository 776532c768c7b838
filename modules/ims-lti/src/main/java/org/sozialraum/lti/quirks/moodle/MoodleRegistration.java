package org.sozialraum.lti.quirks.moodle;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/**
 * How Moodle's registration endpoint differs (recorded on Moodle 4.4).
 *
 * <p>It refuses in one word. A registration is renewed at the same endpoint: a GET shows the present one, a POST replaces
 * it, a PUT is refused; the invitation is like one to register, only that its token is made for an update.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/openid-registration.php">Moodle, registration
 *     endpoint</a>
 */
final class MoodleRegistration {
    private static final Map<String, String> MEANINGS = Map.of(
            "missing_domain", "Our configuration lacks its domain.",
            "domain_targetlinkuri_mismatch",
                    "Our public address and the domain in our configuration differ in host or port: check the public"
                            + " address that the tool was started with.",
            "missing required attribute jwks_uri", "Our configuration lacks the address of our key set.",
            "missing required attribute token_endpoint_auth_method", "Our configuration lacks private_key_jwt.",
            "invalid_token_endpoint_auth_method", "Moodle takes private_key_jwt only.",
            "invalid_application_type", "Moodle takes application_type web only.");
    private static final int NOT_FOUND = 404;

    private static final JsonMapper JSON = new JsonMapper();

    private MoodleRegistration() {}

    /**
     * Whether a registration token was made to renew a registration: Moodle's are JWTs that say so. The signature is not
     * looked at; the platform judges its token itself.
     */
    static boolean isUpdate(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            return JSON.readTree(claims).path("scope").asText("").equals("reg-update");
        } catch (IllegalArgumentException | IOException notAToken) {
            return false;
        }
    }

    /** A sentence for the administrator, empty if there is none for this answer. */
    static String meaning(int status, String body) {
        if (status == NOT_FOUND) {
            return "Moodle answers so to a registration link that was used already or is too old: make a new one.";
        }
        return MEANINGS.getOrDefault(body.strip(), "");
    }
}
