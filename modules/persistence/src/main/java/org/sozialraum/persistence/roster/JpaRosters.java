package org.sozialraum.persistence.roster;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.Rosters;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.Wanted;
import org.sozialraum.persistence.group.GroupMembers;
import org.sozialraum.persistence.placement.People;
import org.sozialraum.persistence.platform.PlatformIdentities;

@Once
class JpaRosters implements Rosters {
    private static final Wanted<MemberRow> BY_PERSON =
            new Wanted<>(MemberRow.class, "member", "person", "uuid", List.of("institution", "course"));

    private final Database database;
    private final PlatformIdentities platforms;
    private final People people;
    private final GroupMembers groups;

    @Inject
    JpaRosters(Database database, PlatformIdentities platforms, People people, GroupMembers groups) {
        this.database = database;
        this.platforms = platforms;
        this.people = people;
        this.groups = groups;
    }

    @Override
    public Optional<CourseRoster> of(PlacementId placement) {
        return course(placement)
                .flatMap(course -> row(course, LockModeType.NONE))
                .map(this::toRoster);
    }

    @Override
    public Optional<CourseRoster> at(PlacementId placement, URI address) {
        // The activity and its course may be as new as this transaction, and whoever asks next locks the roster.
        manager().flush();
        Optional<RosterRow> row =
                course(placement).map(course -> row(course, LockModeType.NONE).orElseGet(() -> newRow(course)));
        row.ifPresent(found -> found.address = address.toString());
        manager().flush();
        return row.map(this::toRoster);
    }

    @Override
    public Optional<CourseRoster> lock(CourseId course) {
        return row(course, LockModeType.PESSIMISTIC_WRITE).map(this::toRoster);
    }

    @Override
    public void save(CourseRoster roster) {
        row(roster.course(), LockModeType.NONE).ifPresent(row -> RosterRows.fill(row, roster));
    }

    @Override
    public void note(CourseRoster roster, List<Membership> page) {
        // Somebody may come twice on a page: the later entry counts.
        Map<String, Membership> bySubject = page.stream()
                .collect(Collectors.toMap(Membership::subject, Function.identity(), (first, second) -> second));
        Map<String, UUID> ids =
                people.of(platforms.of(roster.origin().issuer(), roster.origin().clientId()), bySubject.keySet());
        Map<UUID, MemberRow> known = known(roster.course(), ids);
        bySubject.forEach((subject, membership) -> {
            UUID person = ids.get(subject);
            MemberRow row = known.computeIfAbsent(person, id -> newMember(roster.course(), id));
            row.instructor = membership.right() == Right.INSTRUCTOR;
            row.standing = membership.standing().name();
            row.run = roster.run();
        });
        joinGroups(roster.course(), bySubject, ids);
    }

    private void joinGroups(CourseId course, Map<String, Membership> bySubject, Map<String, UUID> ids) {
        Map<UUID, Set<String>> told = new HashMap<>();
        bySubject.forEach((subject, membership) -> {
            UUID person = ids.get(subject);
            if (person != null) membership.groups().ifPresent(in -> told.put(person, in));
        });
        groups.join(course, told);
    }

    @Override
    public void leaveOthers(CourseRoster roster) {
        manager()
                .createNamedQuery("MemberRow.leave")
                .setParameter("institution", roster.course().institution().value())
                .setParameter("course", roster.course().value())
                .setParameter("run", roster.run())
                .executeUpdate();
    }

    @Override
    public List<CourseId> overdue(Instant before, int limit) {
        return manager()
                .createNamedQuery("RosterRow.overdue", RosterRow.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new CourseId(new InstitutionId(row.institution), row.course))
                .toList();
    }

    @Override
    public Headcount count(CourseId course) {
        Map<Object, Integer> counts = manager()
                .createNamedQuery("MemberRow.count", Object[].class)
                .setParameter("institution", course.institution().value())
                .setParameter("course", course.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0], row -> ((Number) row[1]).intValue()));
        return new Headcount(counts.getOrDefault(false, 0), counts.getOrDefault(true, 0));
    }

    private Optional<CourseId> course(PlacementId placement) {
        return manager()
                .createNamedQuery("RosterRow.course", UUID.class)
                .setParameter("institution", placement.institution().value())
                .setParameter("placement", placement.value())
                .getResultStream()
                .findFirst()
                .map(course -> new CourseId(placement.institution(), course));
    }

    private CourseRoster toRoster(RosterRow row) {
        Object[] origin = manager()
                .createNamedQuery("RosterRow.origin", Object[].class)
                .setParameter("institution", row.institution)
                .setParameter("course", row.course)
                .getSingleResult();
        return RosterRows.toRoster(row, platforms.of((UUID) origin[0]), (String) origin[1]);
    }

    private Optional<RosterRow> row(CourseId course, LockModeType lock) {
        CourseKey key = new CourseKey(course.institution().value(), course.value());
        return Optional.ofNullable(manager().find(RosterRow.class, key, lock));
    }

    private RosterRow newRow(CourseId course) {
        RosterRow row = new RosterRow();
        row.institution = course.institution().value();
        row.course = course.value();
        manager().persist(row);
        return row;
    }

    private Map<UUID, MemberRow> known(CourseId course, Map<String, UUID> ids) {
        return BY_PERSON.among(ids.values(), List.of(course.institution().value(), course.value()), manager()).stream()
                .collect(Collectors.toMap(row -> row.person, Function.identity()));
    }

    private MemberRow newMember(CourseId course, UUID person) {
        MemberRow row = new MemberRow();
        row.institution = course.institution().value();
        row.course = course.value();
        row.person = person;
        manager().persist(row);
        return row;
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
