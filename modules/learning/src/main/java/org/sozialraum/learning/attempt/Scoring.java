package org.sozialraum.learning.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.item.MarkedItem;

/** What answers are worth: each item's points times the share that its answer earned; no answer earns nothing. */
final class Scoring {
    private Scoring() {}

    static Score of(List<MarkedItem> items, Map<UUID, Answer> answers) {
        double given = 0;
        int maximum = 0;
        for (MarkedItem item : items) {
            maximum += item.points();
            given += item.points() * share(item, Optional.ofNullable(answers.get(item.uuid())));
        }
        return Score.of(given, maximum);
    }

    private static double share(MarkedItem item, Optional<Answer> answer) {
        return answer.map(made -> item.mark(made.response()).share()).orElse(0.0);
    }
}
