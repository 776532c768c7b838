package org.sozialraum.persistence.login;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.persistence.database.Database;

@Once
class JpaLogins implements Logins {
    private final Database database;

    @Inject
    JpaLogins(Database database) {
        this.database = database;
    }

    @Override
    public void save(PendingLogin login) {
        database.<Boolean>inTransaction(() -> {
            manager().persist(new LoginRow(login));
            return true;
        });
    }

    @Override
    public Optional<RememberedLogin> find(String state) {
        return database.inTransaction(() -> Optional.ofNullable(manager().find(LoginRow.class, state))
                .map(row -> new RememberedLogin(row.toLogin(), Optional.ofNullable(row.consumedAt))));
    }

    @Override
    public Consumption consume(String state, Instant at) {
        return database.inTransaction(() -> {
            int rows = manager()
                    .createNamedQuery("LoginRow.consume")
                    .setParameter("state", state)
                    .setParameter("at", at)
                    .executeUpdate();
            return rows == 1 ? Consumption.CONSUMED : whyNot(state);
        });
    }

    private Consumption whyNot(String state) {
        LoginRow row = manager().find(LoginRow.class, state);
        if (row == null) {
            return Consumption.UNKNOWN;
        }
        manager().refresh(row);
        return row.consumedAt == null ? Consumption.UNKNOWN : Consumption.ALREADY_USED;
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
