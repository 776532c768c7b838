package org.sozialraum.persistence.group;

import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.group.CourseGroup;
import org.sozialraum.learning.group.Groups;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.persistence.privacy.Sql;

@Once
class SqlGroups implements Groups {
    private static final String WHOSE = " where institution = ? and course = ?";
    private static final String KNOWN = """
            select known.group_id, n.name
              from (select group_id from course_group where institution = ? and course = ?
                    union select group_id from group_member where institution = ? and course = ?) known
              left join course_group n on n.institution = ? and n.course = ? and n.group_id = known.group_id
             order by coalesce(n.name, known.group_id), known.group_id""";
    private static final String TO_READ = """
            select g.address, p.issuer, p.client_id, c.deployment_id
              from course_groups g
              join course c on c.institution = g.institution and c.id = g.course
              join platform p on p.id = c.platform
             where g.institution = ? and g.course = ?""";

    private final Sql sql;
    private final GroupMembers members;

    @Inject
    SqlGroups(Sql sql, GroupMembers members) {
        this.sql = sql;
        this.members = members;
    }

    @Override
    public void remember(PlacementId placement, URI address) {
        course(placement).ifPresent(course -> {
            String text = address.toString();
            List<Object> changed = List.of(text, course.institution().value(), course.value());
            if (sql.change("update course_groups set address = ?" + WHOSE, changed) == 0) {
                sql.change("insert into course_groups (address, institution, course) values (?, ?, ?)", changed);
            }
        });
    }

    @Override
    public Optional<ToRead> toRead(CourseId course) {
        return sql.list(TO_READ, key(course), row -> toRead(course, row)).stream()
                .findFirst();
    }

    @Override
    public void name(CourseId course, List<CourseGroup> all, Instant at) {
        sql.change("delete from course_group" + WHOSE, key(course));
        members.insert(
                "course_group (institution, course, group_id, name)",
                all.stream()
                        .map(group -> List.<Object>of(
                                course.institution().value(),
                                course.value(),
                                group.id(),
                                group.name().orElse("")))
                        .toList());
        sql.change("update course_group set name = null" + WHOSE + " and name = ''", key(course));
        sql.change(
                "update course_groups set read_at = ?" + WHOSE,
                List.of(at.atOffset(ZoneOffset.UTC), course.institution().value(), course.value()));
    }

    @Override
    public void join(PlacementId placement, PersonId person, Set<String> groups) {
        course(placement).ifPresent(course -> members.join(course, Map.of(person.value(), groups)));
    }

    @Override
    public List<CourseGroup> of(PlacementId placement) {
        return course(placement)
                .map(course -> {
                    UUID institution = course.institution().value();
                    UUID id = course.value();
                    return sql.list(
                            KNOWN,
                            List.of(institution, id, institution, id, institution, id),
                            row -> new CourseGroup(row.getString(1), Optional.ofNullable(row.getString(2))));
                })
                .orElse(List.of());
    }

    private Optional<CourseId> course(PlacementId placement) {
        return sql
                .list(
                        "select course from placement where institution = ? and id = ? and course is not null",
                        List.of(placement.institution().value(), placement.value()),
                        row -> new CourseId(placement.institution(), row.getObject(1, UUID.class)))
                .stream()
                .findFirst();
    }

    private static ToRead toRead(CourseId course, ResultSet row) throws SQLException {
        return new ToRead(
                course, new Origin(row.getString(2), row.getString(3), row.getString(4)), URI.create(row.getString(1)));
    }

    private static List<Object> key(CourseId course) {
        return List.of(course.institution().value(), course.value());
    }
}
