package org.sozialraum.persistence.group;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.persistence.privacy.Sql;

/** Who is in which group, in two statements however many they are. */
@Once
public class GroupMembers {
    private static final int LONGEST_ID = 255;

    private final Sql sql;

    @Inject
    public GroupMembers(Sql sql) {
        this.sql = sql;
    }

    /** Each of these people is in these groups of the course and in no others. */
    public void join(CourseId course, Map<UUID, Set<String>> groups) {
        if (groups.isEmpty()) return;
        List<Object> whose = new ArrayList<>(List.of(course.institution().value(), course.value()));
        whose.addAll(groups.keySet());
        sql.change(
                "delete from group_member where institution = ? and course = ? and person in (" + marks(groups.size())
                        + ")",
                whose);
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach((person, ids) -> ids.stream()
                .filter(id -> id.length() <= LONGEST_ID)
                .forEach(id -> rows.add(List.of(course.institution().value(), course.value(), person, id))));
        insert("group_member (institution, course, person, group_id)", rows);
    }

    /** @param into table and columns */
    void insert(String into, List<List<Object>> rows) {
        if (rows.isEmpty()) return;
        String row = "(" + marks(rows.getFirst().size()) + ")";
        sql.change(
                "insert into " + into + " values " + String.join(", ", Collections.nCopies(rows.size(), row)),
                rows.stream().flatMap(Collection::stream).toList());
    }

    private static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
