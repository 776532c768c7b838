package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A response for each premise; a response may be used several times or never.
 *
 * <p>Mark: share of premises with their right response.
 *
 * @param key response by premise
 */
public record Matching(ItemHead head, List<String> premises, List<String> responses, Map<String, String> key)
        implements MarkedItem {
    public Matching {
        premises = List.copyOf(premises);
        responses = List.copyOf(responses);
        key = Map.copyOf(key);
    }

    @Override
    public List<String> parts() {
        List<String> parts = new ArrayList<>(premises);
        parts.addAll(responses);
        return List.copyOf(parts);
    }

    @Override
    public Response solution() {
        return new Response.Matched(key);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Matched(Map<String, String> matched)
                ? Mark.ofPairs(premises, key, matched)
                : Mark.NOTHING;
    }

    /** Premises stay as the author ordered them, responses are shuffled. */
    @Override
    public Presentation presentation(long seed) {
        return new Presentation(premises, new Shuffle(seed, uuid()).shuffled(responses));
    }
}
