package org.sozialraum.lti.sighting;

/** What a platform offers to be asked for. */
public enum Service {
    /** Its public keys (Security Framework 1.1, 6.3). */
    KEYS,
    /** Access tokens (Security Framework 1.1, 4). */
    TOKEN,
    /** Columns of the gradebook (AGS 2.0, 3.2). */
    LINE_ITEMS,
    /** Results of the gradebook (AGS 2.0, 3.3). */
    RESULTS,
    /** Scores (AGS 2.0, 3.4). */
    SCORES,
    /** Who is in a course (NRPS 2.0). */
    ROSTER,
    /** Groups of a course (Course Groups Service 1.0). */
    GROUPS,
    /** Notices (Platform Notification Service 1.0). */
    NOTICES
}
