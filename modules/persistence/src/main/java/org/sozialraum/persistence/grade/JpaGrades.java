package org.sozialraum.persistence.grade;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.LearnerKey;

@Once
class JpaGrades implements Grades {
    private static final String TALLY = """
            select (select count(distinct a.person) from attempt a
                     where a.institution = ? and a.placement = ? and not a.instructor and {who}),
                   (select count(distinct a.person) from attempt a
                     where a.institution = ? and a.placement = ? and not a.instructor and a.submitted_at is not null
                       and {who}),
                   coalesce(sum(case when passage = 'arrived' then 1 else 0 end), 0),
                   coalesce(sum(case when passage = 'due' and trouble is null then 1 else 0 end), 0),
                   coalesce(sum(case when passage = 'due' and trouble is not null then 1 else 0 end), 0)
              from grade a where a.institution = ? and a.placement = ? and {who}""";
    /** Nothing of those counts whom the LMS did not name. */
    private static final String NAMED = """
            exists (select 1 from person who
                     where who.institution = a.institution and who.id = a.person and who.subject is not null)""";

    private static final String IN_GROUP = """
            exists (select 1 from group_member g
                      join placement p on p.institution = g.institution and p.course = g.course
                     where p.institution = a.institution and p.id = a.placement and g.person = a.person
                       and g.group_id = ?)""";

    /** Due, and without a task that would bring it: the key as {@link GradeKey#text()} writes it. */
    private static final String FORGOTTEN = """
            select task from (
              select cast(institution as varchar) || ':' || cast(placement as varchar) || ':' || cast(person as varchar) as task,
                     next_try_at
                from grade where passage = 'due' and next_try_at < ?) due
             where not exists (
               select 1 from scheduled_tasks where task_name = 'deliver-grade' and task_instance = due.task)
             order by next_try_at
             fetch first ? rows only""";

    private final Database database;

    @Inject
    JpaGrades(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Grade> find(GradeKey key) {
        return Optional.ofNullable(manager().find(GradeRow.class, rowKey(key))).map(GradeRows::toGrade);
    }

    @Override
    public Optional<Grade> lock(GradeKey key) {
        return Optional.ofNullable(locked(key)).map(GradeRows::toGrade);
    }

    @Override
    public void save(Grade grade) {
        GradeRow row = manager().find(GradeRow.class, rowKey(grade.key()));
        if (row == null) {
            row = new GradeRow();
            row.institution = grade.key().institution().value();
            row.placement = grade.key().placement().value();
            row.person = grade.key().person().value();
            manager().persist(row);
        }
        GradeRows.fill(row, grade);
    }

    @Override
    public Instant nextTimestamp(GradeKey key, Instant now) {
        GradeRow row = locked(key);
        if (row == null) {
            throw new IllegalStateException("no grade " + key.text());
        }
        Instant next = now.truncatedTo(ChronoUnit.MILLIS);
        if (row.lastTimestamp != null && !next.isAfter(row.lastTimestamp)) {
            next = row.lastTimestamp.plusMillis(1);
        }
        row.lastTimestamp = next;
        return next;
    }

    @Override
    public List<GradeKey> overdue(Instant now, Duration by, int limit) {
        List<?> keys = manager()
                .createNativeQuery(FORGOTTEN)
                .setParameter(1, now.minus(by).atOffset(ZoneOffset.UTC))
                .setParameter(2, limit)
                .getResultList();
        return keys.stream().map(key -> GradeKey.parse((String) key)).toList();
    }

    @Override
    public Tally tally(PlacementId placement) {
        return tally(NAMED, placement, List.of());
    }

    @Override
    public Tally tally(PlacementId placement, String group) {
        return tally(IN_GROUP, placement, List.of(group));
    }

    private Tally tally(String who, PlacementId placement, List<String> group) {
        var query = manager().createNativeQuery(TALLY.replace("{who}", who));
        int at = 1;
        for (int part = 0; part < 3; part++) {
            query.setParameter(at++, placement.institution().value());
            query.setParameter(at++, placement.value());
            for (String id : group) query.setParameter(at++, id);
        }
        Object[] counts = (Object[]) query.getSingleResult();
        return new Tally(number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]), number(counts[4]));
    }

    @Override
    public Map<Trouble, Integer> troubles(PlacementId placement) {
        return manager()
                .createNamedQuery("GradeRow.troubles", Object[].class)
                .setParameter("institution", placement.institution().value())
                .setParameter("placement", placement.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Trouble.valueOf((String) row[0]),
                        row -> number(row[1]),
                        Integer::sum,
                        () -> new EnumMap<>(Trouble.class)));
    }

    @Override
    public List<GradeKey> undelivered(PlacementId placement) {
        return manager()
                .createNamedQuery("GradeRow.undelivered", GradeRow.class)
                .setParameter("institution", placement.institution().value())
                .setParameter("placement", placement.value())
                .getResultStream()
                .map(GradeRows::toKey)
                .toList();
    }

    private @Nullable GradeRow locked(GradeKey key) {
        return manager().find(GradeRow.class, rowKey(key), LockModeType.PESSIMISTIC_WRITE);
    }

    private static LearnerKey rowKey(GradeKey key) {
        return new LearnerKey(
                key.institution().value(), key.placement().value(), key.person().value());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
