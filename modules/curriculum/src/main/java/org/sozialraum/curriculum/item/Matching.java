package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * A response for each premise; a response may be used several times or never.
 *
 * <p>Mark: share of premises with their right response.
 *
 * @param key response by premise
 */
public record Matching(ItemHead head, List<String> premises, List<String> responses, Map<String, String> key)
        implements Item {
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
        return response instanceof Response.Matched(Map<String, String> matched) ? mark(matched) : Mark.NOTHING;
    }

    private Mark mark(Map<String, String> matched) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        for (String premise : premises) {
            String response = matched.get(premise);
            boolean right = response != null && response.equals(key.get(premise));
            parts.put(premise, response == null ? Verdict.MISSED : right ? Verdict.RIGHT : Verdict.WRONG);
        }
        return Mark.shareOfRight(parts);
    }

    /** Premises stay as the author ordered them, responses are shuffled. */
    @Override
    public Presentation presentation(long seed) {
        return new Presentation(premises, new Shuffle(seed, uuid()).shuffled(responses));
    }
}
