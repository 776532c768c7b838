package org.sozialraum.curriculum.item;

import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.Language;

/** Something to answer. */
public sealed interface Item permits MarkedItem, OpenItem {
    ItemHead head();

    /** The names of all its parts: options; steps; premises and responses; rows and columns. */
    List<String> parts();

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

    default ItemText text(Language language) {
        return head().texts().in(language);
    }
}
