package org.sozialraum.persistence.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformFile;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.persistence.database.Database;

/**
 * Writes registrations down: those that the files in {@code lti-config/platforms} describe, and those that a platform
 * made itself by dynamic registration. Each new one starts an institution of its own.
 */
@Once
public class KeepPlatforms {
    private static final String FILE = "file";
    private static final String REGISTRATION = "registration";

    private final Database database;
    private final PlatformMemory memory;
    private final InstantSource clock;

    @Inject
    public KeepPlatforms(Database database, PlatformMemory memory, InstantSource clock) {
        this.database = database;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Makes the database say what the files say. A platform whose file has gone is switched off, not deleted: its
     * learners' work stays; a deployment that is no longer listed is held. Registrations without a file stay as they
     * are; a file that names one approves its deployments. What an administrator has decided stays in any case.
     */
    public void asFilesSay(List<PlatformFile> files) {
        database.<Boolean>inTransaction(() -> {
            database.afterCommit(memory::forget);
            Set<UUID> described = new HashSet<>();
            files.forEach(file -> described.add(keep(file)));
            manager()
                    .createNamedQuery("PlatformRow.all", PlatformRow.class)
                    .getResultStream()
                    .filter(row -> row.source.equals(FILE) && !described.contains(row.id))
                    .forEach(row -> row.active = false);
            return true;
        });
    }

    /**
     * @param productFamily what kind of LMS it is, as it says itself
     * @return id of the connection
     */
    public UUID asRegistered(Platform platform, Optional<String> deploymentId, Optional<String> productFamily) {
        return database.inTransaction(() -> {
            database.afterCommit(memory::forget);
            PlatformRow row = row(platform.id()).orElseGet(() -> newRow(platform, REGISTRATION));
            fill(row, platform);
            row.productFamily = productFamily.orElse(null);
            deploymentId.ifPresent(id -> approve(row, id));
            return row.id;
        });
    }

    /** Origins of all platforms that are switched on: the pages that may show us in a frame. */
    public Set<String> origins() {
        return database.inTransaction(() -> {
            Set<String> origins = new HashSet<>();
            manager()
                    .createNamedQuery("PlatformRow.all", PlatformRow.class)
                    .getResultStream()
                    .map(PlatformRow::toPlatform)
                    .filter(Platform::active)
                    .forEach(platform -> origins.add(platform.origin().text()));
            return origins;
        });
    }

    private UUID keep(PlatformFile file) {
        Platform platform = file.platform();
        PlatformRow row = row(platform.id()).orElseGet(() -> newRow(platform, FILE));
        fill(row, platform);
        if (row.source.equals(FILE)) {
            holdAllBut(file.deploymentIds(), row);
        }
        file.deploymentIds().forEach(id -> approve(row, id));
        return row.id;
    }

    private void holdAllBut(Set<String> approved, PlatformRow platform) {
        manager()
                .createNamedQuery("DeploymentRow.ofPlatform", DeploymentRow.class)
                .setParameter("platform", platform.id)
                .getResultStream()
                .filter(row -> row.decidedAt == null && !approved.contains(row.deploymentId))
                .forEach(row -> row.state = DeploymentRow.HELD);
    }

    private Optional<PlatformRow> row(PlatformId id) {
        return manager()
                .createNamedQuery("PlatformRow.registration", PlatformRow.class)
                .setParameter("issuer", id.issuer())
                .setParameter("clientId", id.clientId())
                .getResultStream()
                .findFirst();
    }

    /** Flushed at once: the rows know nothing of each other, and the next ones refer to these. */
    private PlatformRow newRow(Platform platform, String source) {
        InstitutionRow institution = new InstitutionRow(UUID.randomUUID(), platform.name(), clock.instant());
        manager().persist(institution);
        manager().flush();
        PlatformRow row = new PlatformRow();
        row.id = UUID.randomUUID();
        row.institution = institution.id;
        row.issuer = platform.id().issuer();
        row.clientId = platform.id().clientId();
        row.source = source;
        row.createdAt = clock.instant();
        fill(row, platform);
        manager().persist(row);
        manager().flush();
        return row;
    }

    private static void fill(PlatformRow row, Platform platform) {
        row.name = platform.name();
        row.authorizationEndpoint = text(platform.authorizationEndpoint());
        row.tokenEndpoint = text(platform.tokenEndpoint());
        row.jwksUri = text(platform.jwksUri());
        row.tokenAudience = platform.tokenAudience().orElse(null);
        row.allowsAnonymous = platform.allowsAnonymous();
        row.active = platform.active();
        row.trustedAudiences = platform.trustedAudiences().isEmpty()
                ? null
                : platform.trustedAudiences().stream().sorted().collect(Collectors.joining("\n"));
    }

    private void approve(PlatformRow platform, String deploymentId) {
        DeploymentRow row = manager().find(DeploymentRow.class, new DeploymentKey(platform.id, deploymentId));
        if (row == null) {
            manager().persist(new DeploymentRow(platform.id, deploymentId, DeploymentRow.APPROVED, clock.instant()));
        } else if (row.decidedAt == null) {
            row.state = DeploymentRow.APPROVED;
        }
    }

    private static String text(URI address) {
        return address.toString();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
