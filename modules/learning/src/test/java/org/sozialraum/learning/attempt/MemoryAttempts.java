package org.sozialraum.learning.attempt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.rescoring.Outdated;
import org.sozialraum.learning.session.Visit;

/** Attempts in memory. */
public final class MemoryAttempts implements Attempts, Outdated {
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
    public int count(PlacementId placement, UUID module, String edition) {
        return (int) handedIn(placement, module).stream()
                .filter(attempt -> !attempt.contentVersion().equals(edition))
                .filter(attempt -> attempt.submission()
                        .flatMap(Submission::rescored)
                        .filter(once -> once.edition().equals(edition))
                        .isEmpty())
                .count();
    }

    @Override
    public List<Attempt> handedIn(PlacementId placement, UUID module) {
        return attempts.values().stream()
                .filter(attempt -> attempt.placement().equals(placement)
                        && attempt.module().equals(module)
                        && attempt.right() == Right.LEARNER
                        && !attempt.isOpen())
                .toList();
    }

    @Override
    public Map<AttemptId, List<Answer>> answers(PlacementId placement, UUID module) {
        return handedIn(placement, module).stream().collect(Collectors.toMap(Attempt::id, this::answersIn));
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
