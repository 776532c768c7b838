package org.sozialraum.persistence.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.standing.Trace;

/** Gathers what a person has left in her activities, by the activity. */
final class Traces {
    private final Map<UUID, Gathered> gathered = new HashMap<>();

    private static final class Gathered {
        private final Set<String> finished = new HashSet<>();
        private boolean handedIn;
        private @Nullable Score best;
        private Instant lastChange = Instant.EPOCH;

        void changed(@Nullable Instant at) {
            if (at != null && at.isAfter(lastChange)) lastChange = at;
        }
    }

    /** Columns: placement, seen at. */
    void journey(Object[] row) {
        of(row).changed((Instant) row[1]);
    }

    /** Columns: placement, step, finished at. */
    void step(Object[] row) {
        Gathered trace = of(row);
        trace.finished.add((String) row[1]);
        trace.changed((Instant) row[2]);
    }

    /** Columns: placement, started at, submitted at. */
    void attempt(Object[] row) {
        Gathered trace = of(row);
        trace.handedIn |= row[2] != null;
        trace.changed((Instant) row[1]);
        trace.changed((Instant) row[2]);
    }

    /** Columns: placement, points, maximum. */
    void grade(Object[] row) {
        of(row).best = new Score((BigDecimal) row[1], (BigDecimal) row[2]);
    }

    Set<UUID> placements() {
        return gathered.keySet();
    }

    /** @param placements columns: placement, module, title */
    List<Trace> in(List<Object[]> placements) {
        List<Trace> traces = new ArrayList<>();
        for (Object[] row : placements) {
            Gathered trace = of(row);
            traces.add(new Trace(
                    (UUID) row[1],
                    Optional.ofNullable((String) row[2]),
                    trace.finished,
                    trace.handedIn,
                    Optional.ofNullable(trace.best),
                    trace.lastChange));
        }
        return List.copyOf(traces);
    }

    private Gathered of(Object[] row) {
        return gathered.computeIfAbsent((UUID) row[0], placement -> new Gathered());
    }
}
