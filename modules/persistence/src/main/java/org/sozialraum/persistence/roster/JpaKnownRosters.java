package org.sozialraum.persistence.roster;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.KnownRoster;
import org.sozialraum.learning.roster.KnownRosters;
import org.sozialraum.learning.roster.Rosters.Headcount;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.platform.PlatformIdentities;

@Once
class JpaKnownRosters implements KnownRosters {
    private static final String LIST = """
            select r, c.platform, c.deploymentId, c.contextId, p.name
              from RosterRow r, CourseRow c, PlatformRow p
             where c.institution = r.institution and c.id = r.course and p.id = c.platform
             order by case when r.trouble is null then 1 else 0 end, r.readAt desc, r.course""";

    private static final String COUNTS = """
            select m.course, m.instructor, count(m.person) from MemberRow m
             where m.institution in :institutions and m.course in :courses and m.standing = 'ACTIVE'
             group by m.course, m.instructor""";

    private final Database database;
    private final PlatformIdentities platforms;

    @Inject
    JpaKnownRosters(Database database, PlatformIdentities platforms) {
        this.database = database;
        this.platforms = platforms;
    }

    @Override
    public List<KnownRoster> list(int from, int most) {
        List<Object[]> found = manager()
                .createQuery(LIST, Object[].class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, Headcount> counts =
                counts(found.stream().map(each -> (RosterRow) each[0]).toList());
        return found.stream().map(each -> known(each, counts)).toList();
    }

    private KnownRoster known(Object[] found, Map<UUID, Headcount> counts) {
        RosterRow row = (RosterRow) found[0];
        CourseRoster roster = RosterRows.toRoster(row, platforms.of((UUID) found[1]), (String) found[2]);
        Headcount headcount = counts.getOrDefault(row.course, new Headcount(0, 0));
        return new KnownRoster(roster, (String) found[4], (String) found[3], headcount);
    }

    private Map<UUID, Headcount> counts(List<RosterRow> rows) {
        Map<UUID, Headcount> counts = new HashMap<>();
        if (rows.isEmpty()) return counts;
        manager()
                .createQuery(COUNTS, Object[].class)
                .setParameter(
                        "institutions",
                        rows.stream().map(row -> row.institution).distinct().toList())
                .setParameter("courses", rows.stream().map(row -> row.course).toList())
                .getResultStream()
                .forEach(row -> counts.merge((UUID) row[0], headcount(row), JpaKnownRosters::sum));
        return counts;
    }

    private static Headcount headcount(Object[] row) {
        int number = ((Number) row[2]).intValue();
        return (boolean) row[1] ? new Headcount(0, number) : new Headcount(number, 0);
    }

    private static Headcount sum(Headcount one, Headcount other) {
        return new Headcount(one.learners() + other.learners(), one.instructors() + other.instructors());
    }

    @Override
    public int inTrouble() {
        return manager()
                .createNamedQuery("RosterRow.inTrouble", Number.class)
                .getSingleResult()
                .intValue();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
