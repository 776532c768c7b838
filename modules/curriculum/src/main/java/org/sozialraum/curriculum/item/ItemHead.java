package org.sozialraum.curriculum.item;

import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.Texts;

/**
 * What all items have.
 *
 * @param outcomes names of the module's outcomes that it shows
 * @param points for a full mark; 0 for an item that is not marked
 */
public record ItemHead(String slug, UUID uuid, List<String> outcomes, int points, Texts<ItemText> texts) {
    public ItemHead {
        outcomes = List.copyOf(outcomes);
        if (points < 0) {
            throw new IllegalArgumentException("points must not be negative, are " + points);
        }
    }
}
