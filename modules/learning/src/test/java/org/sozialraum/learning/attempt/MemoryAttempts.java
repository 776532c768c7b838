package org.sozialraum.learning.attempt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.Visit;

/** Attempts in memory. */
public final class MemoryAttempts implements Attempts {
    private final Map<AttemptId, Attempt> attempts = new LinkedHashMap<>();
    private final Map<AttemptId, Map<UUID, Answer>> answers = new HashMap<>();

    @Override
    public List<Attempt> of(Visit visit) {
        return of(visit.placement().id(), visit.session().person());
    }

    @Override
    public List<Attempt> of(PlacementId placement, PersonId person) {
        return attempts.values().stream()
                .filter(attempt -> attempt.person().equals(person))
                .filter(attempt -> attempt.placement().equals(placement))
                .sorted(Comparator.comparingInt(Attempt::number))
                .toList();
    }

    @Override
    public Optional<Attempt> lock(Visit visit, int number) {
        return of(visit).stream().filter(attempt -> attempt.number() == number).findFirst();
    }

    @Override
    public void save(Attempt attempt) {
        attempts.put(attempt.id(), attempt);
    }

    @Override
    public List<Answer> answersIn(Attempt attempt) {
        return List.copyOf(answers.getOrDefault(attempt.id(), Map.of()).values());
    }

    @Override
    public void save(Attempt attempt, Answer answer) {
        answers.computeIfAbsent(attempt.id(), id -> new HashMap<>()).put(answer.item(), answer);
    }

    @Override
    public void withdraw(Attempt attempt, UUID item) {
        answers.getOrDefault(attempt.id(), new HashMap<>()).remove(item);
    }
}
