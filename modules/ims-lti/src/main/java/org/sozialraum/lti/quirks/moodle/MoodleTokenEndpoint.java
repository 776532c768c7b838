package org.sozialraum.lti.quirks.moodle;

/**
 * What Moodle's token endpoint means.
 *
 * <p>Moodle 4.4 fetches our key set at the first token request. On its defaults it refuses loopback, private addresses
 * and ports other than 80 and 443 (Site security, HTTP security), and answers 404 with a page.
 */
final class MoodleTokenEndpoint {
    private static final int NOT_FOUND = 404;

    private MoodleTokenEndpoint() {}

    /** A hint for the administrator; empty if there is none. */
    static String hint(int status) {
        return status == NOT_FOUND
                ? "Moodle answers so when it could not fetch our key set: check that it may reach our address and port."
                : "";
    }
}
