package org.sozialraum.tool.result;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the grade is on its way into the LMS.
 *
 * @param at time of day of arrival or of the next try, in the reader's format
 * @param trouble the last failure, as in {@code org.sozialraum.learning.grade.Trouble}, in small letters with hyphens:
 *     {@code unreachable}, {@code lms-error}, {@code busy}, {@code not-allowed}, {@code person-refused},
 *     {@code time-conflict}, {@code no-column}, {@code several-columns}
 * @param follow where the page asks again as long as it waits
 * @param resend where "send again" is posted, where that helps
 */
public record GradeView(
        State state, Optional<String> at, Optional<String> trouble, Optional<String> resend, Optional<String> follow) {

    /** What can be said about it. */
    public enum State {
        /** The activity has no grade, or none was earned yet. */
        NOT_DUE,
        ON_ITS_WAY,
        ARRIVED,
        /** The last delivery failed. */
        FAILED;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
