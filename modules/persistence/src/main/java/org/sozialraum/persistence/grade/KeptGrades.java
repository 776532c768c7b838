package org.sozialraum.persistence.grade;

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

/** Grades, and the tasks that would bring them to the LMS: their names hold the person's id. */
@Once
class KeptGrades implements Keeper {
    private static final PersonalTable GRADES = PersonalTable.at(
            "grades", "grade", "earned_at", "points", "points_maximum", "earned_at", "passage", "arrived_at");

    private final PersonalRows rows;
    private final Sql sql;

    @Inject
    KeptGrades(PersonalRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public List<Holding> count(PersonId person) {
        return rows.count(List.of(GRADES), person);
    }

    @Override
    public List<Item> read(PersonId person) {
        return rows.read(List.of(GRADES), person);
    }

    /** A delivery that is under way ends by itself: it finds no grade any more, and its task goes. */
    @Override
    public void erase(PersonId person, Set<UUID> places) {
        List<Object> tasks = new ArrayList<>();
        places.forEach(place -> tasks.add(person.institution().value() + ":" + place + ":" + person.value()));
        sql.change(
                "delete from scheduled_tasks where task_name = 'deliver-grade' and picked = false and task_instance in ("
                        + PersonalRows.marks(places) + ")",
                tasks);
        rows.erase(GRADES, person, places);
    }
}
