package org.sozialraum.curriculum.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a learner answered, in the names of the item's parts. */
public sealed interface Response {
    /** To a {@link SingleChoice}. */
    record Single(String option) implements Response {}

    /** To a {@link MultipleChoice} or a {@link Marking}; never empty, because nothing chosen is no response. */
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

    /**
     * To a {@link Matching}, {@link Categorising} or {@link SelfRating}: response, category or point of the scale for each
     * part. Parts that are missing are not matched yet.
     */
    record Matched(Map<String, String> responses) implements Response {
        public Matched {
            requireSome(responses.isEmpty());
            responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        }
    }

    /** To a {@link ShortAnswer}, as it was typed. */
    record Written(String text) implements Response {
        public Written {
            requireSome(text.isBlank());
        }
    }

    /** To a {@link Numeric}: the number as it was typed, and the unit's name where one was chosen. */
    record Measured(String amount, Optional<String> unit) implements Response {
        public Measured {
            requireSome(amount.isBlank() && unit.isEmpty());
        }
    }

    /** To a {@link Matrix}: the columns chosen in each row; rows without any are missing. */
    record Cells(Map<String, Set<String>> columns) implements Response {
        public Cells {
            requireSome(columns.isEmpty());
            Map<String, Set<String>> copy = new LinkedHashMap<>();
            columns.forEach((row, chosen) -> copy.put(row, Collections.unmodifiableSet(new LinkedHashSet<>(chosen))));
            columns = Collections.unmodifiableMap(copy);
        }
    }

    /** To a {@link StructuredText}: what stands in each field; empty fields are missing. */
    record Texts(Map<String, String> fields) implements Response {
        public Texts {
            requireSome(fields.isEmpty());
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** Without the content, which is the learner's own. */
        @Override
        public String toString() {
            return "Texts[" + fields.keySet() + "]";
        }
    }

    private static void requireSome(boolean empty) {
        if (empty) {
            throw new IllegalArgumentException("a response must answer something");
        }
    }
}
