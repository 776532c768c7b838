package org.sozialraum.curriculum.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered, in the names of the item's parts. */
public sealed interface Response {
    /** To a {@link SingleChoice}. */
    record Single(String option) implements Response {}

    /** To a {@link MultipleChoice}; never empty, because nothing chosen is no response. */
    record Multiple(Set<String> options) implements Response {
        public Multiple {
            requireSome(options.isEmpty());
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /**
     * To an {@link Ordering}: positions from 1. Steps without a position are not placed yet; a position may be taken twice
     * as long as the learner is still moving steps.
     */
    record Ordered(Map<String, Integer> positions) implements Response {
        public Ordered {
            requireSome(positions.isEmpty());
            positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        }

        /** All steps placed, the first one first. */
        public static Ordered of(List<String> order) {
            Map<String, Integer> positions = new LinkedHashMap<>();
            order.forEach(step -> positions.put(step, positions.size() + 1));
            return new Ordered(positions);
        }
    }

    /** To a {@link Matching}: response by premise. Premises that are missing are not matched yet. */
    record Matched(Map<String, String> responses) implements Response {
        public Matched {
            requireSome(responses.isEmpty());
            responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        }
    }

    private static void requireSome(boolean empty) {
        if (empty) {
            throw new IllegalArgumentException("a response must answer something");
        }
    }
}
