package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.notice.Subscriptions;
import org.sozialraum.learning.privacy.ForgetAnonymous;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.Rosters;
import org.sozialraum.persistence.database.Database;

/** Finds grades, rosters and wishes for notices that nobody works on, and deletes what has expired. */
@Once
public class Sweep {
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    /** A notice that comes again is refused for its age long before. */
    private static final Duration NOTICES = Duration.ofDays(90);

    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final Grades grades;
    private final Rosters rosters;
    private final Subscriptions subscriptions;
    private final ForgetAnonymous forgetAnonymous;

    @Inject
    public Sweep(
            Database database,
            Grades grades,
            Rosters rosters,
            Subscriptions subscriptions,
            ForgetAnonymous forgetAnonymous) {
        this.database = database;
        this.grades = grades;
        this.rosters = rosters;
        this.subscriptions = subscriptions;
        this.forgetAnonymous = forgetAnonymous;
    }

    void overdue(Instant now) {
        database.inTransaction(() -> {
            SchedulerClient client = SchedulerClient.Builder.create(
                            new BorrowedConnection(database.entityManager().unwrap(Connection.class)))
                    .build();
            List<GradeKey> lateGrades = grades.overdue(now, GRACE, AT_ONCE);
            lateGrades.forEach(key -> client.scheduleIfNotExists(KeyedTask.due(GradeTask.DESCRIPTOR, key.text(), now)));
            List<CourseId> lateRosters = rosters.overdue(now.minus(GRACE), AT_ONCE);
            lateRosters.forEach(
                    course -> client.scheduleIfNotExists(KeyedTask.due(RosterTask.DESCRIPTOR, course.text(), now)));
            List<UUID> lateWishes = subscriptions.overdue(now.minus(GRACE), AT_ONCE);
            lateWishes.forEach(
                    id -> client.scheduleIfNotExists(KeyedTask.due(NoticeTask.DESCRIPTOR, id.toString(), now)));
            return lateGrades.size() + lateRosters.size() + lateWishes.size();
        });
    }

    /** Expired logins are kept an hour, so that a late or repeated launch is told what it is. */
    void expired(Instant now) {
        database.inTransaction(() -> delete("LoginRow.expired", now.minus(MEMORY)));
        database.inTransaction(() -> delete("LearningSessionRow.expired", now));
        database.inTransaction(() -> delete("SpentTicketRow.expired", now));
        database.inTransaction(() -> delete("NoticeRow.old", now.minus(NOTICES)));
        forgetAnonymous.handle(now);
    }

    private int delete(String query, Instant before) {
        return database.entityManager()
                .createNamedQuery(query)
                .setParameter("before", before)
                .executeUpdate();
    }
}
