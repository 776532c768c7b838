package org.sozialraum.persistence.administrator;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.LaunchedEntrances;
import org.sozialraum.persistence.database.Database;

@Once
class JpaLaunchedEntrances implements LaunchedEntrances {
    private final Database database;

    @Inject
    JpaLaunchedEntrances(Database database) {
        this.database = database;
    }

    @Override
    public void add(String tokenHash, AdministratorName administrator, Instant at, Instant expiresAt) {
        manager()
                .createNamedQuery("LaunchedEntranceRow.expired")
                .setParameter("at", at)
                .executeUpdate();
        manager().persist(new LaunchedEntranceRow(tokenHash, administrator.value(), expiresAt));
    }

    @Override
    public boolean isOpen(String tokenHash, Instant at) {
        LaunchedEntranceRow row = manager().find(LaunchedEntranceRow.class, tokenHash);
        return row != null && at.isBefore(row.expiresAt);
    }

    @Override
    public Optional<AdministratorName> use(String tokenHash, Instant at) {
        LaunchedEntranceRow row = manager().find(LaunchedEntranceRow.class, tokenHash);
        if (row == null) return Optional.empty();
        int rows = manager()
                .createNamedQuery("LaunchedEntranceRow.use")
                .setParameter("token", tokenHash)
                .setParameter("at", at)
                .executeUpdate();
        return rows == 1 ? Optional.of(new AdministratorName(row.administrator)) : Optional.empty();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
