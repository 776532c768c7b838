package org.sozialraum.learning.task;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.session.Visit;

/** Looks up what the visitor has worked out in a task. */
@UseCase
public class ReadTaskAnswer {
    private final TaskAnswers answers;

    @Inject
    ReadTaskAnswer(TaskAnswers answers) {
        this.answers = answers;
    }

    public Optional<Answer> handle(Visit visit, UUID item) {
        return answers.find(visit, item);
    }
}
