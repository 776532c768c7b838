package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.DeliverGrade;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.persistence.database.Database;

/** Brings one grade to the LMS. */
@Once
class GradeTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("deliver-grade");

    private final Database database;
    private final Grades grades;
    private final Instance<DeliverGrade> deliverGrade;

    /** @param deliverGrade asked for late, because it schedules in turn */
    @Inject
    GradeTask(Database database, Grades grades, Instance<DeliverGrade> deliverGrade) {
        this.database = database;
        this.grades = grades;
        this.deliverGrade = deliverGrade;
    }

    KeyedTask<GradeKey> task() {
        return new KeyedTask<>(
                DESCRIPTOR,
                database,
                GradeKey::parse,
                key -> deliverGrade.get().handle(key),
                key -> grades.lock(key).flatMap(GradeTask::nextTry));
    }

    private static Optional<Instant> nextTry(Grade grade) {
        return grade.passage() instanceof Passage.OnItsWay way ? Optional.of(way.nextTry()) : Optional.empty();
    }
}
