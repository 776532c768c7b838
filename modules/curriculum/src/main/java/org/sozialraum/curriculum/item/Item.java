package org.sozialraum.curriculum.item;

import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.Language;

/** A question that can be marked without a person. */
public sealed interface Item permits SingleChoice, MultipleChoice, Ordering, Matching {
    ItemHead head();

    /** The names of all its parts: options; steps; premises and responses. */
    List<String> parts();

    /** The response that gets a full mark, as the key has it. */
    Response solution();

    /**
     * What a response is worth. A response of another kind of item, left over from an earlier version of the content, is
     * worth nothing; names that the item no longer has count as never given.
     */
    Mark mark(Response response);

    /** The order in which to show the parts. The same seed shows the same item in the same order, on any machine. */
    Presentation presentation(long seed);

    default String slug() {
        return head().slug();
    }

    default UUID uuid() {
        return head().uuid();
    }

    default List<String> outcomes() {
        return head().outcomes();
    }

    default int points() {
        return head().points();
    }

    default ItemText text(Language language) {
        return head().texts().in(language);
    }
}
