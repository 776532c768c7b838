package org.sozialraum.curriculum.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Of choosing some of several parts: (right ones − wrong ones) ÷ size of the key, never below 0. So choosing everything
     * does not pay, and a full mark needs exactly the key.
     */
    static Mark ofChosen(List<String> all, Set<String> key, Set<String> chosen) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        int balance = 0;
        for (String part : all) {
            if (chosen.contains(part)) {
                parts.put(part, key.contains(part) ? Verdict.RIGHT : Verdict.WRONG);
                balance += key.contains(part) ? 1 : -1;
            } else if (key.contains(part)) {
                parts.put(part, Verdict.MISSED);
            }
        }
        return new Mark(Math.max(0, balance) / (double) key.size(), parts);
    }

    /** Of finding a partner for each part: the share of parts with the right one. */
    static Mark ofPairs(List<String> all, Map<String, String> key, Map<String, String> chosen) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        for (String part : all) {
            String partner = chosen.get(part);
            boolean right = partner != null && partner.equals(key.get(part));
            parts.put(part, partner == null ? Verdict.MISSED : right ? Verdict.RIGHT : Verdict.WRONG);
        }
        return shareOfRight(parts);
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
        /** Some of it is right; it earns what a wrong part earns. */
        PARTLY,
        /** Belongs to the solution, and the learner left it out. */
        MISSED
    }
}
