package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sozialraum.curriculum.item.Mark.Verdict;

/**
 * Rows and columns: for each row, the columns that apply.
 *
 * <p>Mark: share of rows for which exactly the right columns are chosen.
 *
 * @param key columns by row; each row has at least one
 */
public record Matrix(ItemHead head, List<String> rows, List<String> columns, Map<String, Set<String>> key)
        implements MarkedItem {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        key = Map.copyOf(key);
    }

    @Override
    public List<String> parts() {
        List<String> parts = new ArrayList<>(rows);
        parts.addAll(columns);
        return List.copyOf(parts);
    }

    @Override
    public Response solution() {
        return new Response.Cells(key);
    }

    @Override
    public Mark mark(Response response) {
        return response instanceof Response.Cells(Map<String, Set<String>> cells) ? mark(cells) : Mark.NOTHING;
    }

    private Mark mark(Map<String, Set<String>> cells) {
        Map<String, Verdict> parts = new LinkedHashMap<>();
        for (String row : rows) {
            Set<String> chosen = cells.getOrDefault(row, Set.of());
            parts.put(row, verdict(chosen, key.getOrDefault(row, Set.of())));
        }
        return Mark.shareOfRight(parts);
    }

    private static Verdict verdict(Set<String> chosen, Set<String> right) {
        if (chosen.isEmpty()) {
            return Verdict.MISSED;
        }
        if (chosen.equals(right)) {
            return Verdict.RIGHT;
        }
        return chosen.stream().anyMatch(right::contains) ? Verdict.PARTLY : Verdict.WRONG;
    }

    @Override
    public Presentation presentation(long seed) {
        return new Presentation(rows, columns);
    }
}
