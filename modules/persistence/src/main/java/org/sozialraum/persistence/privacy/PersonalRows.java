package org.sozialraum.persistence.privacy;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.privacy.Holding;
import org.sozialraum.learning.privacy.Item;

/** Counts, reads and erases rows about a person, one statement for each table. */
@Once
public class PersonalRows {
    private final Sql sql;

    @Inject
    public PersonalRows(Sql sql) {
        this.sql = sql;
    }

    public List<Holding> count(List<PersonalTable> tables, PersonId person) {
        return tables.stream()
                .flatMap(table -> sql.list(table.counting(), owner(person), row -> holding(table, row)).stream())
                .toList();
    }

    public List<Item> read(List<PersonalTable> tables, PersonId person) {
        return tables.stream()
                .flatMap(table -> sql.list(table.reading(), owner(person), row -> item(table, row)).stream())
                .toList();
    }

    public void erase(PersonalTable table, PersonId person, Set<UUID> places) {
        sql.change(table.erasing(places.size()), parameters(person, places));
    }

    /** Institution, person, then the places: as {@link #marks} wants them. */
    public static List<Object> parameters(PersonId person, Set<UUID> places) {
        List<Object> parameters = new ArrayList<>(owner(person));
        parameters.addAll(places);
        return parameters;
    }

    /** A question mark for each place. */
    public static String marks(Set<UUID> places) {
        return Marks.of(places.size());
    }

    private static List<Object> owner(PersonId person) {
        return List.of(person.institution().value(), person.value());
    }

    private static Holding holding(PersonalTable table, ResultSet row) throws SQLException {
        return new Holding(
                table.kind(), row.getObject(1, UUID.class), row.getInt(2), Sql.moment(row, 3), Sql.moment(row, 4));
    }

    private static Item item(PersonalTable table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 2; at <= columns.getColumnCount(); at++) {
            Object value = Sql.plain(row.getObject(at));
            if (value != null) values.put(name(columns.getColumnLabel(at)), value);
        }
        return new Item(table.kind(), row.getObject(1, UUID.class), values);
    }

    /** {@code saved_at} is {@code savedAt} for those who read it. */
    private static String name(String column) {
        String[] words = column.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            name.append(Character.toUpperCase(words[at].charAt(0))).append(words[at].substring(1));
        }
        return name.toString();
    }
}
