package org.sozialraum.curriculum.item;

import java.util.List;
import java.util.Set;

/**
 * Several options may be right.
 *
 * <p>Mark: (right ones chosen − wrong ones chosen) ÷ size of the key, never below 0. So choosing everything does not pay,
 * and a full mark needs exactly the key.
 *
 * @param key at least one option
 * @param shuffle false where the options have an order of their own
 */
public record MultipleChoice(ItemHead head, List<String> options, Set<String> key, boolean shuffle)
        implements MarkedItem {
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
        return response instanceof Response.Multiple(Set<String> chosen)
                ? Mark.ofChosen(options, key, chosen)
                : Mark.NOTHING;
    }

    @Override
    public Presentation presentation(long seed) {
        return Presentation.of(shuffle ? new Shuffle(seed, uuid()).shuffled(options) : options);
    }
}
