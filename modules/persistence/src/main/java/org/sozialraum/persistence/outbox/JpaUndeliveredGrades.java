package org.sozialraum.persistence.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.grade.UndeliveredGrade;
import org.sozialraum.learning.grade.UndeliveredGrades;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.persistence.database.Database;

@Once
class JpaUndeliveredGrades implements UndeliveredGrades {
    private static final String DUE = """
            select g.institution, g.placement, g.person, g.earnedAt, g.tries, g.nextTryAt, g.trouble, p.name
              from GradeRow g, PlacementRow l, PlatformRow p
             where g.passage = 'due' and l.institution = g.institution and l.id = g.placement and p.id = l.platform
             order by case when g.trouble is null then 1 else 0 end, g.earnedAt, g.placement, g.person""";

    private static final String TALLY = """
            select count(g.passage), sum(case when g.trouble is null then 0 else 1 end)
              from GradeRow g where g.passage = 'due'""";

    private static final String HURRY = """
            update GradeRow g set g.tries = 0, g.nextTryAt = :now, g.trouble = null where g.passage = 'due'""";

    /** A delivery that is under way is left alone: it reads the grade again before it plans its next try. */
    private static final String TASKS = """
            update scheduled_tasks set execution_time = ?, version = version + 1
             where task_name = 'deliver-grade' and picked = false and execution_time > ?""";

    private final Database database;
    private final Outbox outbox;

    @Inject
    JpaUndeliveredGrades(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public List<UndeliveredGrade> list(int from, int most) {
        return manager()
                .createQuery(DUE, Object[].class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaUndeliveredGrades::grade)
                .toList();
    }

    @Override
    public Tally tally() {
        Object[] counts = manager().createQuery(TALLY, Object[].class).getSingleResult();
        int all = ((Number) counts[0]).intValue();
        int inTrouble = ((Number) Objects.requireNonNullElse(counts[1], 0)).intValue();
        return new Tally(all - inTrouble, inTrouble);
    }

    @Override
    public int hurry(Instant now) {
        int grades = manager().createQuery(HURRY).setParameter("now", now).executeUpdate();
        manager()
                .createNativeQuery(TASKS)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        database.afterCommit(outbox::nudge);
        return grades;
    }

    private static UndeliveredGrade grade(Object[] found) {
        InstitutionId institution = new InstitutionId((UUID) found[0]);
        return new UndeliveredGrade(
                new GradeKey(new PlacementId(institution, (UUID) found[1]), new PersonId(institution, (UUID) found[2])),
                (String) found[7],
                (Instant) found[3],
                ((Number) found[4]).intValue(),
                (Instant) found[5],
                trouble((String) found[6]));
    }

    private static Optional<Trouble> trouble(@Nullable String name) {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble.name().equals(name))
                .findFirst();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
