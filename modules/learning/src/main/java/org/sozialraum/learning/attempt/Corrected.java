package org.sozialraum.learning.attempt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.item.MarkedItem;

/**
 * The questions that somebody was asked, with the keys of another edition. Nobody is judged by a question that she was not
 * asked: what the other edition has more is left out, what it has no longer, or has turned into another kind of question,
 * keeps its key.
 */
public final class Corrected {
    private Corrected() {}

    public static List<MarkedItem> items(Module asked, Module correcting) {
        return asked.items().stream().map(item -> item(item, correcting)).toList();
    }

    /** What answers to the questions of one edition are worth by the keys of the other. */
    public static Score score(Module asked, Module correcting, Map<UUID, Answer> answers) {
        return Scoring.of(items(asked, correcting), answers);
    }

    private static MarkedItem item(MarkedItem asked, Module correcting) {
        return correcting.items().stream()
                .filter(other -> other.uuid().equals(asked.uuid()))
                .filter(other -> other.getClass().equals(asked.getClass()))
                .findFirst()
                .orElse(asked);
    }
}
