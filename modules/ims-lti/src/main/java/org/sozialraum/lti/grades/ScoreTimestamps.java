package org.sozialraum.lti.grades;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Gives out the timestamps of scores. They grow strictly for each column and learner, by a millisecond at least (finer
 * steps are lost on platforms that count milliseconds), also when the clock stands still, steps back, or differs from
 * node to node: a platform must refuse a score that is not newer than the one it has. Take one for each attempt to send.
 *
 * <p>A clock that once ran ahead leaves its mark: until the time has caught up, timestamps lie in the future, a
 * millisecond apart. Platforms take that (Moodle 4.4: recorded). For what Moodle 4.4 wants beyond this, see
 * {@link Conflict}.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#updating-scores">AGS 2.0, 3.4.3</a>
 */
public final class ScoreTimestamps {
    private final LastScoreTimes last;
    private final InstantSource clock;

    public ScoreTimestamps(LastScoreTimes last, InstantSource clock) {
        this.last = last;
        this.clock = clock;
    }

    /** The moment to write into the next score of this learner in this column. */
    public Instant next(URI lineItem, String userId) {
        return last.next(lineItem, userId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The same score, stamped for sending now. */
    public Score stamp(URI lineItem, Score score) {
        return score.at(next(lineItem, score.userId()));
    }

    /** The rule itself, for those who implement {@link LastScoreTimes}: now, but a millisecond after the last at least. */
    public static Instant following(Optional<Instant> last, Instant now) {
        return last.map(earlier -> earlier.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
    }
}
