package org.sozialraum.learning.diagnosis;

/** What is looked at, in this order. */
public enum Step {
    /** The address that we tell platforms. */
    OUR_ADDRESS,
    /** Where browsers are sent to log in. */
    LOGIN,
    /** The platform's public keys. */
    KEYS,
    /** The permission to use its services. */
    TOKEN,
    /** The grade columns of a course. */
    LINE_ITEMS,
    /** The members of a course. */
    ROSTER
}
