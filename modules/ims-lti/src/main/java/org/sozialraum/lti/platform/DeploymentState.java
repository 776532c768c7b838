package org.sozialraum.lti.platform;

/** What an administrator has decided about a deployment. */
public enum DeploymentState {
    /** Launches are accepted. */
    APPROVED,
    /** Seen, and waiting for an administrator. */
    HELD,
    /** An administrator wants nothing from there. */
    REFUSED,
    /** Never seen. */
    UNKNOWN
}
