package org.sozialraum.persistence.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.persistence.database.Database;

@Once
class JpaPlatforms implements Platforms {
    private final Database database;
    private final PlatformMemory memory;
    private final InstantSource clock;

    @Inject
    JpaPlatforms(Database database, PlatformMemory memory, InstantSource clock) {
        this.database = database;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public List<Platform> withIssuer(String issuer) {
        return database.inTransaction(() -> manager()
                .createNamedQuery("PlatformRow.issuer", PlatformRow.class)
                .setParameter("issuer", issuer)
                .getResultStream()
                .map(PlatformRow::toPlatform)
                .toList());
    }

    @Override
    public Optional<Platform> find(PlatformId id) {
        return memory.platform(id, () -> database.inTransaction(() -> row(id).map(PlatformRow::toPlatform)));
    }

    @Override
    public DeploymentState deployment(PlatformId platform, String deploymentId) {
        return memory.deployment(
                platform,
                deploymentId,
                () -> database.inTransaction(() -> row(platform)
                        .flatMap(row -> deploymentRow(row, deploymentId))
                        .map(DeploymentRow::toState)
                        .orElse(DeploymentState.UNKNOWN)));
    }

    @Override
    public void hold(PlatformId platform, String deploymentId) {
        database.<Optional<DeploymentRow>>inTransaction(() -> {
            Optional<PlatformRow> row = row(platform);
            row.filter(found -> deploymentRow(found, deploymentId).isEmpty())
                    .ifPresent(found -> manager()
                            .persist(new DeploymentRow(found.id, deploymentId, DeploymentRow.HELD, clock.instant())));
            return Optional.empty();
        });
    }

    private Optional<PlatformRow> row(PlatformId id) {
        return manager()
                .createNamedQuery("PlatformRow.registration", PlatformRow.class)
                .setParameter("issuer", id.issuer())
                .setParameter("clientId", id.clientId())
                .getResultStream()
                .findFirst();
    }

    private Optional<DeploymentRow> deploymentRow(PlatformRow platform, String deploymentId) {
        return Optional.ofNullable(manager().find(DeploymentRow.class, new DeploymentKey(platform.id, deploymentId)));
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
