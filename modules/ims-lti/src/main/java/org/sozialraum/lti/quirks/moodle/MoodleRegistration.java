package org.sozialraum.lti.quirks.moodle;

import java.util.Map;

/** What the one-word refusals of Moodle's registration endpoint mean (recorded on Moodle 4.4). */
public final class MoodleRegistration {
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

    private MoodleRegistration() {}

    /** A sentence for the administrator, empty if there is none for this answer. */
    public static String meaning(int status, String body) {
        if (status == NOT_FOUND) {
            return "Moodle answers so to a registration link that was used already or is too old: make a new one.";
        }
        return MEANINGS.getOrDefault(body.strip(), "");
    }
}
