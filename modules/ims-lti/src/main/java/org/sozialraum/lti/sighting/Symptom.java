package org.sozialraum.lti.sighting;

import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;

/** How a request came to nothing. */
public enum Symptom {
    /** Nobody listens there, or the connection broke. */
    NO_ANSWER,
    /** The answer did not come in time. */
    TOO_SLOW,
    /** The answer is larger than we read. */
    TOO_BIG,
    /** It wanted to send us elsewhere, or lies where we must not go. */
    ASTRAY,
    /** It asks us to wait (429). */
    BUSY,
    /** An error of its own (5xx). */
    ERROR,
    /** It does not let us (another 4xx). */
    DENIED,
    /** It said yes, but with a page for people or something else that is not what was due. */
    NOT_WHAT_WAS_DUE;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_ERROR = 500;

    /** Of an answer that nothing could be done with. */
    public static Symptom of(Answer answer) {
        return switch (answer) {
            case Received received -> of(received.status());
            case WebPage page -> of(page.status());
            case NoAnswer none -> of(none.reason());
        };
    }

    /** Of the answer; 0 where there was none. */
    public static int status(Answer answer) {
        return switch (answer) {
            case Received received -> received.status();
            case WebPage page -> page.status();
            case NoAnswer none -> 0;
        };
    }

    private static Symptom of(int status) {
        if (status == TOO_MANY_REQUESTS) return BUSY;
        if (status >= FIRST_ERROR) return ERROR;
        return status >= FIRST_REFUSAL ? DENIED : NOT_WHAT_WAS_DUE;
    }

    private static Symptom of(Answer.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> NO_ANSWER;
            case TOO_SLOW -> TOO_SLOW;
            case TOO_BIG -> TOO_BIG;
            case ADDRESS_REFUSED, REDIRECT_REFUSED -> ASTRAY;
        };
    }
}
