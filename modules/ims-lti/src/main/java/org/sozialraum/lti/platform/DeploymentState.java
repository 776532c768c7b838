package org.sozialraum.lti.platform;

/** What an administrator has decided about a deployment. */
public enum DeploymentState {
    /** Launches are accepted. */
    APPROVED,
    /** Seen, and waiting for an administrator. */
    HELD,
    /** Never seen. */
    UNKNOWN
}
