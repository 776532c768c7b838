package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.group.ReadGroups;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.ReadRoster;
import org.sozialraum.learning.roster.Rosters;
import org.sozialraum.persistence.database.Database;

/** Reads one course's roster, and its groups: who is in which comes with the roster. */
@Once
class RosterTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("read-roster");

    private final Database database;
    private final Rosters rosters;
    private final Instance<ReadRoster> readRoster;
    private final Instance<ReadGroups> readGroups;

    @Inject
    RosterTask(Database database, Rosters rosters, Instance<ReadRoster> readRoster, Instance<ReadGroups> readGroups) {
        this.database = database;
        this.rosters = rosters;
        this.readRoster = readRoster;
        this.readGroups = readGroups;
    }

    KeyedTask<CourseId> task() {
        return new KeyedTask<>(
                DESCRIPTOR,
                database,
                CourseId::parse,
                this::read,
                course -> rosters.lock(course).flatMap(CourseRoster::reading).map(CourseRoster.Reading::nextTry));
    }

    private void read(CourseId course) {
        // A platform that is in trouble is not asked for more.
        if (readRoster.get().handle(course)) readGroups.get().handle(course);
    }
}
