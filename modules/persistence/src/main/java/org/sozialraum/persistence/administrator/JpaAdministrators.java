package org.sozialraum.persistence.administrator;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.Administrators;
import org.sozialraum.learning.administrator.PasswordHash;
import org.sozialraum.persistence.database.Database;

@Once
class JpaAdministrators implements Administrators {
    private final Database database;

    @Inject
    JpaAdministrators(Database database) {
        this.database = database;
    }

    @Override
    public boolean any() {
        return database.inTransaction(() -> database.entityManager()
                        .createNamedQuery("AdministratorRow.count", Long.class)
                        .getSingleResult()
                > 0);
    }

    @Override
    public Optional<PasswordHash> passwordOf(AdministratorName name) {
        return database.inTransaction(
                () -> Optional.ofNullable(database.entityManager().find(AdministratorRow.class, name.value()))
                        .flatMap(row -> PasswordHash.parse(row.passwordHash)));
    }

    @Override
    public void save(AdministratorName name, PasswordHash password, Instant at) {
        database.<Boolean>inTransaction(() -> {
            AdministratorRow row = database.entityManager().find(AdministratorRow.class, name.value());
            if (row == null) {
                database.entityManager().persist(new AdministratorRow(name.value(), password.text(), at));
                database.entityManager().flush();
            } else {
                row.passwordHash = password.text();
            }
            return true;
        });
    }
}
