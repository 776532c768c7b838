package org.sozialraum.learning.registration;

/** What happens in a registration or its renewal, in this order. */
public enum RegistrationStep {
    /** The platform's description of itself is read. */
    CONFIGURATION_FETCHED,
    /** The platform has everything that is needed. */
    CONFIGURATION_UNDERSTOOD,
    /** The description belongs to the platform that it names. */
    ISSUER_TRUSTED,
    /** For a renewal: what the platform knows of us is read. */
    CURRENT_READ,
    /** The platform takes our configuration. */
    TOOL_POSTED,
    /** Its answer can be used. */
    ANSWER_UNDERSTOOD
}
