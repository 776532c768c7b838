package org.sozialraum.persistence.placement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.Person;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.InstitutionKey;
import org.sozialraum.persistence.platform.PlatformIdentities;
import org.sozialraum.persistence.platform.PlatformIdentity;

@Once
class JpaPlacements implements Placements {
    /** A course that is copied every year has so many ancestors, and no more are looked at. */
    private static final int GENERATIONS = 10;

    private final Database database;
    private final PlatformIdentities platforms;
    private final People people;
    private final InstantSource clock;

    @Inject
    JpaPlacements(Database database, PlatformIdentities platforms, People people, InstantSource clock) {
        this.database = database;
        this.platforms = platforms;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Placement get(PlacementId id) {
        PlacementRow row = row(id);
        return PlacementRows.toPlacement(row, platforms.of(row.platform));
    }

    @Override
    public Optional<Placement> at(Origin origin, String resourceLinkId) {
        PlatformIdentity platform = platforms.of(origin.issuer(), origin.clientId());
        return first("PlacementRow.resourceLink", platform, origin, "link", resourceLinkId)
                .map(row -> PlacementRows.toPlacement(row, platform));
    }

    @Override
    public Optional<Placement> withColumn(Origin origin, URI lineItem) {
        PlatformIdentity platform = platforms.of(origin.issuer(), origin.clientId());
        return first("PlacementRow.lineItem", platform, origin, "lineItem", lineItem.toString())
                .map(row -> PlacementRows.toPlacement(row, platform));
    }

    @Override
    public List<Placement> inCourse(Origin origin, String course) {
        PlatformIdentity platform = platforms.of(origin.issuer(), origin.clientId());
        return manager()
                .createNamedQuery("PlacementRow.course", PlacementRow.class)
                .setParameter("institution", platform.institution())
                .setParameter("platform", platform.platform())
                .setParameter("deployment", origin.deploymentId())
                .setParameter("context", course)
                .getResultStream()
                .map(row -> PlacementRows.toPlacement(row, platform))
                .toList();
    }

    @Override
    public List<String> formerLinks(PlacementId id) {
        return Stream.iterate(original(row(id)), Objects::nonNull, this::original)
                .limit(GENERATIONS)
                .map(row -> row.resourceLinkId)
                .toList();
    }

    @Override
    public List<String> linksBeside(PlacementId id) {
        return manager()
                .createNamedQuery("PlacementRow.beside", String.class)
                .setParameter("institution", id.institution().value())
                .setParameter("id", id.value())
                .getResultList();
    }

    private @Nullable PlacementRow original(PlacementRow row) {
        return row.copiedFrom == null
                ? null
                : manager().find(PlacementRow.class, new InstitutionKey(row.institution, row.copiedFrom));
    }

    @Override
    public Placement arrive(Arrival arrival) {
        PlatformIdentity platform =
                platforms.of(arrival.origin().issuer(), arrival.origin().clientId());
        PlacementRow row = manager()
                .createNamedQuery("PlacementRow.resourceLink", PlacementRow.class)
                .setParameter("institution", platform.institution())
                .setParameter("platform", platform.platform())
                .setParameter("deployment", arrival.origin().deploymentId())
                .setParameter("link", arrival.resourceLinkId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> newPlacement(arrival, platform));
        PlacementRows.bringUpToDate(row, arrival);
        return PlacementRows.toPlacement(row, platform);
    }

    @Override
    public Person personOf(Arrival arrival) {
        PlatformIdentity platform =
                platforms.of(arrival.origin().issuer(), arrival.origin().clientId());
        PersonRow row = arrival.subject()
                .flatMap(subject -> known(platform, subject))
                .orElseGet(() -> people.add(platform, arrival.subject().orElse(null)));
        return new Person(
                new PersonId(new InstitutionId(row.institution), row.id),
                Optional.ofNullable(row.language).flatMap(Language::ofCode));
    }

    @Override
    public Optional<PersonId> personCalled(Origin origin, String subject) {
        return known(platforms.of(origin.issuer(), origin.clientId()), subject)
                .map(row -> new PersonId(new InstitutionId(row.institution), row.id));
    }

    @Override
    public Optional<String> subjectOf(PersonId person) {
        PersonRow row = manager()
                .find(PersonRow.class, new InstitutionKey(person.institution().value(), person.value()));
        return Optional.ofNullable(row).flatMap(found -> Optional.ofNullable(found.subject));
    }

    @Override
    public void save(Placement placement) {
        PlacementRow row = row(placement.id());
        row.kind = placement.kind().code();
        row.module = placement.module().orElse(null);
        row.copiedFrom = placement.copyOf().map(PlacementId::value).orElse(null);
    }

    @Override
    public void rememberColumn(PlacementId id, URI lineItem) {
        row(id).lineItem = lineItem.toString();
    }

    private Optional<PlacementRow> first(
            String query, PlatformIdentity platform, Origin origin, String name, String value) {
        return manager()
                .createNamedQuery(query, PlacementRow.class)
                .setParameter("institution", platform.institution())
                .setParameter("platform", platform.platform())
                .setParameter("deployment", origin.deploymentId())
                .setParameter(name, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private PlacementRow row(PlacementId id) {
        PlacementRow row = manager()
                .find(PlacementRow.class, new InstitutionKey(id.institution().value(), id.value()));
        if (row == null) {
            throw new IllegalStateException("no placement " + id.value());
        }
        return row;
    }

    private PlacementRow newPlacement(Arrival arrival, PlatformIdentity platform) {
        PlacementRow row = new PlacementRow();
        row.institution = platform.institution();
        row.id = UUID.randomUUID();
        row.platform = platform.platform();
        row.deploymentId = arrival.origin().deploymentId();
        row.resourceLinkId = arrival.resourceLinkId();
        row.kind = PlacementKind.MODULE.code();
        row.course = arrival.course()
                .map(context -> course(arrival, platform, context))
                .orElse(null);
        row.firstSeenAt = clock.instant();
        manager().persist(row);
        return row;
    }

    private UUID course(Arrival arrival, PlatformIdentity platform, String context) {
        return manager()
                .createNamedQuery("CourseRow.context", UUID.class)
                .setParameter("institution", platform.institution())
                .setParameter("platform", platform.platform())
                .setParameter("deployment", arrival.origin().deploymentId())
                .setParameter("context", context)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> newCourse(arrival, platform, context));
    }

    private UUID newCourse(Arrival arrival, PlatformIdentity platform, String context) {
        CourseRow row = new CourseRow();
        row.institution = platform.institution();
        row.id = UUID.randomUUID();
        row.platform = platform.platform();
        row.deploymentId = arrival.origin().deploymentId();
        row.contextId = context;
        row.firstSeenAt = clock.instant();
        manager().persist(row);
        return row.id;
    }

    private Optional<PersonRow> known(PlatformIdentity platform, String subject) {
        return manager()
                .createNamedQuery("PersonRow.subject", PersonRow.class)
                .setParameter("institution", platform.institution())
                .setParameter("platform", platform.platform())
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
