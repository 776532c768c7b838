package org.sozialraum.curriculum.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * Several options may be right.
 *
 * <p>Mark: (right ones chosen − wrong ones chosen) ÷ size of the key, never below 0. So choosing everything does not pay,
 * and a full mark needs exactly the key.
 *
 * @param key at least one option
 * @param shuffle false where the options have an order of their own
 */
public record MultipleChoice(ItemHead head, List<String> options, Set<String> key, boolean shuffle) implements Item {
    public MultipleChoice {
        options = List.copyOf(options);
        key = Set.copyOf(key);
    }

    @Override
    public List<String> parts() {
        return options;
    }

    @Override
    public Response solution() {
        return new Response.Multiple(key);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Multiple(Set<String> chosen) ? mark(chosen) : Mark.NOTHING;
    }

    private Mark mark(Set<String> chosen) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        int balance = 0;
        for (String option : options) {
            if (chosen.contains(option)) {
                parts.put(option, key.contains(option) ? Verdict.RIGHT : Verdict.WRONG);
                balance += key.contains(option) ? 1 : -1;
            } else if (key.contains(option)) {
                parts.put(option, Verdict.MISSED);
            }
        }
        return new Mark(Math.max(0, balance) / (double) key.size(), parts);
    }

    @Override
    public Presentation presentation(long seed) {
        return Presentation.of(shuffle ? new Shuffle(seed, uuid()).shuffled(options) : options);
    }
}
