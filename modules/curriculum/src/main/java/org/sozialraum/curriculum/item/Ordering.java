package org.sozialraum.curriculum.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * Steps to be put in order.
 *
 * <p>Mark: share of steps that stand right. A step stands right if it directly follows the step that it should follow;
 * the first one if it stands first. So one step too early or too late does not spoil all steps behind it, as it would if
 * positions were compared; the reversed order is worth nothing, and only the right order gets a full mark. What is
 * worth points is exactly what feedback calls right.
 *
 * @param steps in the right order
 */
public record Ordering(ItemHead head, List<String> steps) implements MarkedItem {
    private static final int NOWHERE = Integer.MIN_VALUE;

    public Ordering {
        steps = List.copyOf(steps);
    }

    @Override
    public List<String> parts() {
        return steps;
    }

    @Override
    public Response solution() {
        return Response.Ordered.of(steps);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Ordered(Map<String, Integer> positions) ? mark(positions) : Mark.NOTHING;
    }

    private Mark mark(Map<String, Integer> positions) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        int before = 0;
        for (String step : steps) {
            Integer position = positions.get(step);
            if (position == null) {
                parts.put(step, Verdict.MISSED);
                before = NOWHERE;
            } else {
                parts.put(step, position == before + 1 ? Verdict.RIGHT : Verdict.WRONG);
                before = position;
            }
        }
        return Mark.shareOfRight(parts);
    }

    /** Never the right order: who changes nothing must not be right. */
    @Override
    public Presentation presentation(long seed) {
        List<String> order = new Shuffle(seed, uuid()).shuffled(steps);
        if (order.equals(steps)) {
            Collections.rotate(order, 1);
        }
        return Presentation.of(order);
    }
}
