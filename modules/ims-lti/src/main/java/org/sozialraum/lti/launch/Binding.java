package org.sozialraum.lti.launch;

/** How it was proved that the browser which began the login also ends it. */
public enum Binding {
    /** The cookie came back. */
    COOKIE,
    /** The platform's storage gave the secret back. */
    PLATFORM_STORAGE
}
