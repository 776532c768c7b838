package org.sozialraum.persistence.roster;

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

/** Who is in which course and group, as the LMS said. */
@Once
class KeptMemberships implements Keeper {
    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable("membership", "member", "", "course", "", List.of("instructor", "standing")),
            new PersonalTable("groups", "group_member", "", "course", "", List.of("group_id")));

    private final PersonalRows rows;

    @Inject
    KeptMemberships(PersonalRows rows) {
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
