package org.sozialraum.persistence.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of which one column is among many values. H2 looks up a list ({@code in}) only by an index that begins with the column
 * of the list, and otherwise reads all rows that the other conditions leave; a table of values it joins by the whole key.
 *
 * @param row the entity
 * @param table its table
 * @param column that is one of the values
 * @param type of the column
 * @param others columns that have one value each
 */
public record Wanted<T>(Class<T> row, String table, String column, String type, List<String> others) {
    public Wanted {
        others = List.copyOf(others);
    }

    /** @param fixed the values of the other columns, in their order */
    public List<T> among(Collection<?> values, List<?> fixed, EntityManager manager) {
        if (values.isEmpty()) return List.of();
        Query query = manager.createNativeQuery(statement(values.size()), row);
        int at = 1;
        for (Object value : values) query.setParameter(at++, value);
        for (Object value : fixed) query.setParameter(at++, value);
        List<?> found = query.getResultList();
        return found.stream().<T>map(row::cast).toList();
    }

    private String statement(int many) {
        String values = String.join(", ", Collections.nCopies(many, "(cast(? as " + type + "))"));
        String conditions =
                others.stream().map(other -> " and t." + other + " = ?").collect(Collectors.joining());
        return "select t.* from (values " + values + ") as wanted(one) join " + table + " t on t." + column
                + " = wanted.one" + conditions;
    }
}
