package org.sozialraum.lti.grades;

import java.net.URI;
import java.time.Instant;

/**
 * Remembers, for each column and learner, the timestamp of the newest score that was given out. All nodes of a tool
 * share one; it must survive a restart.
 *
 * @see ScoreTimestamps
 */
public interface LastScoreTimes {
    /**
     * The timestamp for one more score: {@link ScoreTimestamps#following} of the remembered one and {@code now},
     * remembered before anybody else can ask. Looking and remembering are <em>one atomic step</em>, in a database one
     * statement: two callers never get the same moment, and whoever is answered later gets a later one.
     *
     * @param lineItem the column, by its address
     * @param userId the learner as the platform knows her
     * @param now to the millisecond
     */
    Instant next(URI lineItem, String userId, Instant now);
}
