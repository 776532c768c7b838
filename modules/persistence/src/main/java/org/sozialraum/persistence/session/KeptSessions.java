package org.sozialraum.persistence.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.privacy.Holding;
import org.sozialraum.learning.privacy.Item;
import org.sozialraum.learning.privacy.Keeper;
import org.sozialraum.persistence.privacy.PersonalRows;
import org.sozialraum.persistence.privacy.PersonalTable;

/** Stays that are not over yet. */
@Once
class KeptSessions implements Keeper {
    private static final List<PersonalTable> TABLES =
            List.of(PersonalTable.at("sessions", "learning_session", "", "instructor", "language", "expires_at"));

    private final PersonalRows rows;

    @Inject
    KeptSessions(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Holding> count(PersonId person) {
        return rows.count(TABLES, person);
    }

    @Override
    public List<Item> read(PersonId person) {
        return rows.read(TABLES, person);
    }

    @Override
    public void erase(PersonId person, Set<UUID> places) {
        TABLES.forEach(table -> rows.erase(table, person, places));
    }
}
