package org.sozialraum.persistence.administrator;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.EntranceLinks;
import org.sozialraum.persistence.database.Database;

@Once
class JpaEntranceLinks implements EntranceLinks {
    private final Database database;

    @Inject
    JpaEntranceLinks(Database database) {
        this.database = database;
    }

    @Override
    public void add(String tokenHash, Instant at, Instant expiresAt) {
        manager()
                .createNamedQuery("EntranceLinkRow.expired")
                .setParameter("at", at)
                .executeUpdate();
        manager().persist(new EntranceLinkRow(tokenHash, at, expiresAt));
    }

    @Override
    public boolean isOpen(String tokenHash, Instant at) {
        EntranceLinkRow row = manager().find(EntranceLinkRow.class, tokenHash);
        return row != null && at.isBefore(row.expiresAt);
    }

    @Override
    public boolean use(String tokenHash, Instant at) {
        int rows = manager()
                .createNamedQuery("EntranceLinkRow.use")
                .setParameter("token", tokenHash)
                .setParameter("at", at)
                .executeUpdate();
        if (rows == 1) {
            manager().createNamedQuery("EntranceLinkRow.all").executeUpdate();
        }
        return rows == 1;
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
