package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements about oneself, each rated on the same scale. What it shows is how somebody sees himself or herself, never
 * what he or she is able to do.
 *
 * @param scale from one end to the other
 */
public record SelfRating(ItemHead head, List<String> statements, List<String> scale) implements OpenItem {
    public SelfRating {
        statements = List.copyOf(statements);
        scale = List.copyOf(scale);
    }

    @Override
    public List<String> parts() {
        List<String> parts = new ArrayList<>(statements);
        parts.addAll(scale);
        return List.copyOf(parts);
    }

    /** A scale has its order, and statements keep theirs so that two ratings can be compared. */
    @Override
    public Presentation presentation(long seed) {
        return new Presentation(statements, scale);
    }
}
