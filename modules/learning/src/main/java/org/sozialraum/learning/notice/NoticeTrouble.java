package org.sozialraum.learning.notice;

/** Why a platform does not tell us what we have asked for. */
public enum NoticeTrouble {
    /** No answer: switched off, too slow or out of reach. */
    UNREACHABLE,
    /** An error of its own. */
    LMS_ERROR,
    /** It asks to wait. */
    BUSY,
    /** It does not let us ask. */
    NOT_ALLOWED;

    /** Whether the same wish may be taken later, although nobody changes anything. */
    boolean mayPass() {
        return this != NOT_ALLOWED;
    }
}
