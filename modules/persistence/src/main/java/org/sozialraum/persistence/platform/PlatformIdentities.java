package org.sozialraum.persistence.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sozialraum.persistence.database.Database;

/**
 * Identities of platforms by registration and by id. Kept in memory for the life of the node, because they never
 * change and each launch asks for one.
 */
@ApplicationScoped
public class PlatformIdentities {
    private final Database database;
    private final Map<Registration, PlatformIdentity> byRegistration = new ConcurrentHashMap<>();
    private final Map<UUID, PlatformIdentity> byId = new ConcurrentHashMap<>();

    @Inject
    public PlatformIdentities(Database database) {
        this.database = database;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected PlatformIdentities() {
        this(null);
    }

    /** @throws IllegalStateException if nobody registered it; a launch has been checked before it gets here */
    public PlatformIdentity of(String issuer, String clientId) {
        return byRegistration.computeIfAbsent(new Registration(issuer, clientId), this::read);
    }

    public PlatformIdentity of(UUID platform) {
        return byId.computeIfAbsent(
                platform, id -> identity(database.entityManager().find(PlatformRow.class, id)));
    }

    private PlatformIdentity read(Registration registration) {
        return database.entityManager()
                .createNamedQuery("PlatformRow.registration", PlatformRow.class)
                .setParameter("issuer", registration.issuer())
                .setParameter("clientId", registration.clientId())
                .getResultStream()
                .findFirst()
                .map(PlatformIdentities::identity)
                .orElseThrow(() -> new IllegalStateException("no platform is registered as " + registration));
    }

    private static PlatformIdentity identity(PlatformRow row) {
        return new PlatformIdentity(row.institution, row.id, row.issuer, row.clientId);
    }

    private record Registration(String issuer, String clientId) {}
}
