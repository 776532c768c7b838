package org.sozialraum.lti.grades;

import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/**
 * The platform does not want it; the same message will not be taken later unless a person changes something.
 *
 * @param status the platform's answer; 0 where it was never asked because a permission is missing
 * @param reason for a log and an administrator: status, address, the start of an unexpected page; no token, no name
 */
public record Rejected(Ground ground, int status, String reason) implements Setback {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** What a person would have to change. */
    public enum Ground {
        /** The platform does not know us, or does not let us do this. */
        NOT_ALLOWED,
        /** The column, or the list of columns, is not there any more. */
        NO_LINE_ITEM,
        /** The platform does not take this, for example a score of somebody who is no student (Moodle: 400). */
        NOT_TAKEN
    }

    /** The service itself said no. */
    static Rejected because(OutgoingRequest request, Answer answer) {
        return new Rejected(
                groundOf(answer.status()),
                answer.status(),
                request + " answered " + answer.status() + ": " + answer.start());
    }

    private static Ground groundOf(int status) {
        return status == NOT_FOUND || status == GONE ? Ground.NO_LINE_ITEM : Ground.NOT_TAKEN;
    }

    static Rejected because(Denied denied) {
        return new Rejected(Ground.NOT_ALLOWED, denied.status(), denied.reason());
    }
}
