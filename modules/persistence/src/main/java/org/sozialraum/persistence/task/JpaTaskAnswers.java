package org.sozialraum.persistence.task;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.item.Responses;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.task.TaskAnswers;
import org.sozialraum.persistence.database.Database;

@Once
class JpaTaskAnswers implements TaskAnswers {
    private final Database database;

    @Inject
    JpaTaskAnswers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Answer> find(Visit visit, UUID item) {
        return row(visit, item)
                .flatMap(row ->
                        Responses.fromJson(row.response).map(response -> new Answer(row.item, response, row.savedAt)));
    }

    @Override
    public void save(Visit visit, Answer answer) {
        TaskAnswerRow row = row(visit, answer.item()).orElseGet(() -> newRow(visit, answer.item()));
        row.response = Responses.toJson(answer.response());
        row.savedAt = answer.savedAt();
    }

    @Override
    public void withdraw(Visit visit, UUID item) {
        row(visit, item).ifPresent(manager()::remove);
    }

    private Optional<TaskAnswerRow> row(Visit visit, UUID item) {
        return Optional.ofNullable(manager().find(TaskAnswerRow.class, new TaskAnswerRow.Key(visit, item)));
    }

    private TaskAnswerRow newRow(Visit visit, UUID item) {
        TaskAnswerRow row = new TaskAnswerRow(new TaskAnswerRow.Key(visit, item));
        manager().persist(row);
        return row;
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
