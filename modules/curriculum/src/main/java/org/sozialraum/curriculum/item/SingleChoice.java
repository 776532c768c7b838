package org.sozialraum.curriculum.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * One option of several is right.
 *
 * <p>Mark: everything or nothing.
 *
 * @param shuffle false where the options have an order of their own, such as numbers
 */
public record SingleChoice(ItemHead head, List<String> options, String key, boolean shuffle) implements MarkedItem {
    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public List<String> parts() {
        return options;
    }

    @Override
    public Response solution() {
        return new Response.Single(key);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Single(String chosen) && options.contains(chosen)
                ? mark(chosen)
                : Mark.NOTHING;
    }

    private Mark mark(String chosen) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        if (chosen.equals(key)) {
            parts.put(chosen, Verdict.RIGHT);
            return new Mark(1, parts);
        }
        parts.put(chosen, Verdict.WRONG);
        parts.put(key, Verdict.MISSED);
        return new Mark(0, parts);
    }

    @Override
    public Presentation presentation(long seed) {
        return Presentation.of(shuffle ? new Shuffle(seed, uuid()).shuffled(options) : options);
    }
}
