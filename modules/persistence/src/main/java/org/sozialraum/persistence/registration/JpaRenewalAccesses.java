package org.sozialraum.persistence.registration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.learning.registration.RenewalAccesses;
import org.sozialraum.persistence.database.Database;

@Once
class JpaRenewalAccesses implements RenewalAccesses {
    private final Database database;

    @Inject
    JpaRenewalAccesses(Database database) {
        this.database = database;
    }

    @Override
    public Optional<RenewalAccess> of(UUID connection) {
        return Optional.ofNullable(manager().find(RenewalAccessRow.class, connection))
                .map(RenewalAccessRow::toAccess);
    }

    @Override
    public void keep(UUID connection, RenewalAccess access) {
        RenewalAccessRow row = manager().find(RenewalAccessRow.class, connection);
        if (row == null) {
            manager().persist(new RenewalAccessRow(connection, access));
        } else {
            row.fill(access);
        }
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
