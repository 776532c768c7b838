package org.sozialraum.lti.token;

/**
 * The platform does not let us; somebody has to change a setting.
 *
 * @param status of the answer that denied it; 0 if the service itself was never asked, because there was no
 *     token, or one without the permission
 * @param reason for a log and an administrator; never a token
 */
public record Denied(int status, String reason) implements TokenOutcome, ServiceOutcome {
    /** Without the start of the page that came. */
    @Override
    public String toString() {
        return "Denied[" + status + "]";
    }
}
