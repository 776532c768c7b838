package org.sozialraum.persistence.journey;

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

/** How far somebody has come, and what was decided in cases. */
@Once
class KeptJourneys implements Keeper {
    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.at("progress", "journey", "seen_at", "position", "edition", "seen_at"),
            PersonalTable.at("progress", "finished_step", "finished_at", "step", "finished_at"),
            PersonalTable.at("decisions", "case_decision", "decided_at", "case_id", "number", "choice", "decided_at"));

    private final PersonalRows rows;

    @Inject
    KeptJourneys(PersonalRows rows) {
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
