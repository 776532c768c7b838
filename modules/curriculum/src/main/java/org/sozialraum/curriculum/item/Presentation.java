package org.sozialraum.curriculum.item;

import java.util.List;

/**
 * The order in which an item is shown.
 *
 * @param parts options, steps, premises, cards, passages, rows, statements or fields
 * @param responses what the parts are put together with: responses, categories, units, columns or a scale; otherwise empty
 */
public record Presentation(List<String> parts, List<String> responses) {
    public Presentation {
        parts = List.copyOf(parts);
        responses = List.copyOf(responses);
    }

    static Presentation of(List<String> parts) {
        return new Presentation(parts, List.of());
    }
}
