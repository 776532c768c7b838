package org.sozialraum.lti.grades;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * For tests and small examples: one process, forgotten at its end, and it grows with every learner. A tool that is
 * restarted, or that has several nodes, keeps these times in its database.
 */
public final class InMemoryLastScoreTimes implements LastScoreTimes {
    private final ConcurrentMap<Key, Instant> last = new ConcurrentHashMap<>();

    private record Key(URI lineItem, String userId) {}

    @Override
    public Instant next(URI lineItem, String userId, Instant now) {
        return last.compute(
                new Key(lineItem, userId),
                (key, earlier) -> ScoreTimestamps.following(Optional.ofNullable(earlier), now));
    }
}
