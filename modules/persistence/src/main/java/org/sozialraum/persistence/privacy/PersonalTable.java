package org.sozialraum.persistence.privacy;

import java.util.List;

/**
 * A table, or a join, whose rows are about one person each. All parts are SQL of our own and never anybody's input.
 *
 * @param kind of data, as pages and files name it
 * @param from what is read from
 * @param owner alias of the table that has {@code institution} and {@code person}, with its dot; empty where there is one
 *     table
 * @param place column of the activity or the course
 * @param moment column of the time that orders the rows; empty if there is none
 * @param columns what is the person's to read; a name that differs from the column follows {@code as}
 */
public record PersonalTable(String kind, String from, String owner, String place, String moment, List<String> columns) {
    public PersonalTable {
        columns = List.copyOf(columns);
    }

    /** One table about people at activities. */
    public static PersonalTable at(String kind, String table, String moment, String... columns) {
        return new PersonalTable(kind, table, "", "placement", moment, List.of(columns));
    }

    String counting() {
        return "select " + place + ", count(*), min(" + time() + "), max(" + time() + ")" + whose() + " group by "
                + place;
    }

    String reading() {
        String order = moment.isEmpty() ? place : moment;
        return "select " + place + ", " + String.join(", ", columns) + whose() + " order by " + order;
    }

    /** @param places how many */
    String erasing(int places) {
        return "delete" + whose() + " and " + place + " in (" + Marks.of(places) + ")";
    }

    private String time() {
        return moment.isEmpty() ? "cast(null as timestamp with time zone)" : moment;
    }

    private String whose() {
        return " from " + from + " where " + owner + "institution = ? and " + owner + "person = ?";
    }
}
