package org.sozialraum.learning.task;

import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.session.Visit;

/** The answers to tasks, one for each visitor, placement and item. */
public interface TaskAnswers {
    Optional<Answer> find(Visit visit, UUID item);

    /** Replaces an earlier answer to the same item. */
    void save(Visit visit, Answer answer);

    /** No answer is fine too. */
    void withdraw(Visit visit, UUID item);
}
