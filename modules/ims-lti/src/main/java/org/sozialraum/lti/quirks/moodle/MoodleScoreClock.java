package org.sozialraum.lti.quirks.moodle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When Moodle will take a score after it has answered 409.
 *
 * <p>Moodle 4.4 compares a score's timestamp with the moment <em>it</em> saved the last one, cut to whole seconds, and
 * wants it later: two scores within one second conflict, and so does a late one that says when it was really earned. So
 * the next try takes its timestamp when it is sent, and not before the second is over.
 */
public final class MoodleScoreClock {
    private MoodleScoreClock() {}

    /**
     * @param refused when the 409 arrived
     * @return the first moment of the second after it, plus a tenth of a second for clocks that differ
     */
    public static Instant nextTry(Instant refused) {
        return refused.truncatedTo(ChronoUnit.SECONDS).plusMillis(1_100);
    }
}
