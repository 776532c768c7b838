package org.sozialraum.persistence.attempt;

import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.sozialraum.persistence.privacy.Sql;

/** Attempts and the answers in them. */
@Once
class KeptAttempts implements Keeper {
    private static final PersonalTable ATTEMPTS = PersonalTable.at(
            "attempts",
            "attempt",
            "started_at",
            "number",
            "instructor",
            "module",
            "content_version",
            "started_at",
            "submitted_at",
            "points",
            "points_maximum",
            "rescored_at",
            "rescored_edition",
            "first_points",
            "first_maximum");
    private static final PersonalTable ANSWERS = new PersonalTable(
            "answers",
            "answer t join attempt a on a.institution = t.institution and a.id = t.attempt",
            "a.",
            "a.placement",
            "t.saved_at",
            List.of("a.number as attempt", "t.item", "t.response", "t.saved_at"));

    private final PersonalRows rows;
    private final Sql sql;

    @Inject
    KeptAttempts(PersonalRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public List<Holding> count(PersonId person) {
        return rows.count(List.of(ATTEMPTS, ANSWERS), person);
    }

    @Override
    public List<Item> read(PersonId person) {
        return rows.read(List.of(ATTEMPTS, ANSWERS), person);
    }

    @Override
    public void erase(PersonId person, Set<UUID> places) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(person.institution().value());
        parameters.addAll(PersonalRows.parameters(person, places));
        sql.change(
                "delete from answer where institution = ? and attempt in (select id from attempt"
                        + " where institution = ? and person = ? and placement in (" + PersonalRows.marks(places)
                        + "))",
                parameters);
        rows.erase(ATTEMPTS, person, places);
    }
}
