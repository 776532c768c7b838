package org.sozialraum.persistence.task;

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

/** What somebody has worked out in tasks. */
@Once
class KeptTasks implements Keeper {
    private static final PersonalTable TASKS =
            PersonalTable.at("tasks", "task_answer", "saved_at", "item", "response", "saved_at");

    private final PersonalRows rows;

    @Inject
    KeptTasks(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Holding> count(PersonId person) {
        return rows.count(List.of(TASKS), person);
    }

    @Override
    public List<Item> read(PersonId person) {
        return rows.read(List.of(TASKS), person);
    }

    @Override
    public void erase(PersonId person, Set<UUID> places) {
        rows.erase(TASKS, person, places);
    }
}
