package org.sozialraum.persistence.placement;

import jakarta.inject.Inject;
import java.time.Instant;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.placement.SpentTickets;
import org.sozialraum.persistence.database.Database;

@Once
class JpaSpentTickets implements SpentTickets {
    private final Database database;

    @Inject
    JpaSpentTickets(Database database) {
        this.database = database;
    }

    /** Whoever writes the row as second meets its key, begins again, and finds it. */
    @Override
    public boolean spend(String ticket, Instant until) {
        return database.inTransaction(() -> {
            if (database.entityManager().find(SpentTicketRow.class, ticket) != null) return false;
            database.entityManager().persist(new SpentTicketRow(ticket, until));
            database.entityManager().flush();
            return true;
        });
    }
}
