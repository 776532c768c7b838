package org.sozialraum.curriculum.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a response is worth.
 *
 * @param share of the item's points, 0 … 1
 * @param parts for feedback: what was right or wrong with each part. Options that were rightly left out are not here.
 */
public record Mark(double share, Map<String, Verdict> parts) {
    public Mark {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be within 0 and 1, is " + share);
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static final Mark NOTHING = new Mark(0, Map.of());

    public boolean isFull() {
        return share == 1;
    }

    public Optional<Verdict> of(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Each part counts the same. */
    static Mark shareOfRight(Map<String, Verdict> parts) {
        long right = parts.values().stream().filter(Verdict.RIGHT::equals).count();
        return new Mark((double) right / parts.size(), parts);
    }

    /** Whether what the learner did with a part was right. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** Belongs to the solution, and the learner left it out. */
        MISSED
    }
}
