package org.sozialraum.curriculum.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sozialraum.curriculum.html.SafeHtml;

/**
 * The wording of an item.
 *
 * @param stem the question
 * @param parts by name; all parts of the item are there
 * @param explanation what to take along, shown after the last attempt or a full mark
 */
public record ItemText(String title, SafeHtml stem, Map<String, PartText> parts, SafeHtml explanation) {
    public ItemText {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** @throws NoSuchElementException for a name that is no part of the item */
    public PartText part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new NoSuchElementException("no part " + name + " in \"" + title + "\""));
    }
}
