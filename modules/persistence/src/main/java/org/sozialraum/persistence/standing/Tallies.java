package org.sozialraum.persistence.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.standing.ModuleTally;

/** Counts of the activities of a course, by the activity. */
final class Tallies {
    private static final Grades.Tally NOTHING = new Grades.Tally(0, 0, 0, 0, 0);

    private final Map<UUID, Grades.Tally> counts = new HashMap<>();

    /** Columns: placement, learners. */
    void started(Object[] row) {
        Grades.Tally before = of(row);
        put(
                row,
                new Grades.Tally(
                        number(row[1]), before.finished(), before.arrived(), before.onTheirWay(), before.inTrouble()));
    }

    /** Columns: placement, learners. */
    void finished(Object[] row) {
        Grades.Tally before = of(row);
        put(
                row,
                new Grades.Tally(
                        before.started(), number(row[1]), before.arrived(), before.onTheirWay(), before.inTrouble()));
    }

    /** Columns: placement, passage, grades, those of them that have met trouble. */
    void grades(Object[] row) {
        Grades.Tally before = of(row);
        int all = number(row[2]);
        int troubled = number(row[3]);
        switch ((String) row[1]) {
            case "arrived" ->
                put(
                        row,
                        new Grades.Tally(
                                before.started(), before.finished(), all, before.onTheirWay(), before.inTrouble()));
            case "due" ->
                put(
                        row,
                        new Grades.Tally(
                                before.started(), before.finished(), before.arrived(), all - troubled, troubled));
            default -> {}
        }
    }

    /** @param placements columns: placement, module, title, may score, line item, line items */
    List<ModuleTally> in(List<Object[]> placements) {
        return placements.stream()
                .map(row -> new ModuleTally(
                        (UUID) row[1],
                        Optional.ofNullable((String) row[2]),
                        (boolean) row[3] && isSaid(row[4], row[5]),
                        of(row)))
                .toList();
    }

    private static boolean isSaid(@Nullable Object lineItem, @Nullable Object lineItems) {
        return lineItem != null || lineItems != null;
    }

    private Grades.Tally of(Object[] row) {
        return counts.getOrDefault((UUID) row[0], NOTHING);
    }

    private void put(Object[] row, Grades.Tally tally) {
        counts.put((UUID) row[0], tally);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
