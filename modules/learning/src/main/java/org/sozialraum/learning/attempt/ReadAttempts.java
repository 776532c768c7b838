package org.sozialraum.learning.attempt;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Looks up a learner's attempts and what was answered in one of them. */
@UseCase
public class ReadAttempts {
    private final Attempts attempts;

    @Inject
    ReadAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    public List<Attempt> all(Visit visit) {
        return attempts.of(visit);
    }

    public Optional<Answered> withAnswers(Visit visit, int number) {
        return attempts.of(visit).stream()
                .filter(attempt -> attempt.number() == number)
                .findFirst()
                .map(attempt -> new Answered(attempt, answers(attempt)));
    }

    private Map<UUID, Answer> answers(Attempt attempt) {
        return attempts.answersIn(attempt).stream().collect(Collectors.toMap(Answer::item, answer -> answer));
    }

    /** An attempt and its answers by the item's uuid. */
    public record Answered(Attempt attempt, Map<UUID, Answer> answers) {
        public Answered {
            answers = Map.copyOf(answers);
        }
    }
}
