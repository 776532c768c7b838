package org.sozialraum.learning.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.session.Visit;

/** One learner's way in memory. */
final class MemoryJourneys implements Journeys {
    private final Map<UUID, List<String>> decisions = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private Optional<String> position = Optional.empty();
    private Optional<String> edition = Optional.empty();

    @Override
    public Journey of(Visit visit) {
        return new Journey(position, edition, finished, decisions);
    }

    @Override
    public void keepPosition(Visit visit, String newPosition, String begun, Instant at) {
        position = Optional.of(newPosition);
        edition = edition.or(() -> Optional.of(begun));
    }

    @Override
    public void changeEdition(Visit visit, String other) {
        edition = edition.map(begun -> other);
    }

    @Override
    public void finish(Visit visit, String step, Instant at) {
        finished.add(step);
    }

    @Override
    public void decide(Visit visit, UUID caseId, int number, String choice, Instant at) {
        decisions.computeIfAbsent(caseId, id -> new ArrayList<>()).add(number - 1, choice);
    }

    @Override
    public void startAgain(Visit visit, UUID caseId) {
        decisions.remove(caseId);
    }
}
