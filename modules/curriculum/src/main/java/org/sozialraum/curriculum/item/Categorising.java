package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cards, each of which belongs to one of a few categories.
 *
 * <p>Mark: share of cards in their right category.
 *
 * @param key category by card
 */
public record Categorising(ItemHead head, List<String> cards, List<String> categories, Map<String, String> key)
        implements MarkedItem {
    public Categorising {
        cards = List.copyOf(cards);
        categories = List.copyOf(categories);
        key = Map.copyOf(key);
    }

    @Override
    public List<String> parts() {
        List<String> parts = new ArrayList<>(cards);
        parts.addAll(categories);
        return List.copyOf(parts);
    }

    @Override
    public Response solution() {
        return new Response.Matched(key);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Matched(Map<String, String> sorted)
                ? Mark.ofPairs(cards, key, sorted)
                : Mark.NOTHING;
    }

    /** Cards are shuffled; categories stay as the author ordered them, often along a scale. */
    @Override
    public Presentation presentation(long seed) {
        return new Presentation(new Shuffle(seed, uuid()).shuffled(cards), categories);
    }
}
