package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.ReadRoster;
import org.sozialraum.learning.roster.Rosters;
import org.sozialraum.persistence.database.Database;

/** Reads one course's roster. */
@Once
class RosterTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("read-roster");

    private final Database database;
    private final Rosters rosters;
    private final Instance<ReadRoster> readRoster;

    @Inject
    RosterTask(Database database, Rosters rosters, Instance<ReadRoster> readRoster) {
        this.database = database;
        this.rosters = rosters;
        this.readRoster = readRoster;
    }

    KeyedTask<CourseId> task() {
        return new KeyedTask<>(
                DESCRIPTOR,
                database,
                CourseId::parse,
                course -> readRoster.get().handle(course),
                course -> rosters.lock(course).flatMap(CourseRoster::reading).map(CourseRoster.Reading::nextTry));
    }
}
