package org.sozialraum.curriculum.item;

import java.util.List;
import java.util.Set;

/**
 * Passages of a text, some of which are to be marked.
 *
 * <p>Mark: (right ones marked − wrong ones marked) ÷ size of the key, never below 0, as for a {@link MultipleChoice}.
 *
 * @param passages the whole text, in its order
 * @param key at least one passage
 */
public record Marking(ItemHead head, List<String> passages, Set<String> key) implements MarkedItem {
    public Marking {
        passages = List.copyOf(passages);
        key = Set.copyOf(key);
    }

    @Override
    public List<String> parts() {
        return passages;
    }

    @Override
    public Response solution() {
        return new Response.Multiple(key);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Multiple(Set<String> marked)
                ? Mark.ofChosen(passages, key, marked)
                : Mark.NOTHING;
    }

    /** A text has its order. */
    @Override
    public Presentation presentation(long seed) {
        return Presentation.of(passages);
    }
}
