package org.sozialraum.learning.registration;

/** Why a step could not be passed. */
public enum RegistrationTrouble {
    /** Nobody answered, or not in time, or the address may not be asked. */
    NO_ANSWER,
    /** A page for people came instead of data. */
    PAGE,
    /** Our permission was not accepted: used up, too old, or of somebody else. */
    FORBIDDEN,
    /** The platform said no. */
    REFUSED,
    /** It answered, but not what is needed here. */
    UNUSABLE,
    /** Its description lacks something. */
    INCOMPLETE,
    /** The description is of another platform. */
    STRANGER
}
