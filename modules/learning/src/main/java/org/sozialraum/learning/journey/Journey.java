package org.sozialraum.learning.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far a learner has come in one placement.
 *
 * @param position where reading stopped: the last page opened, as the pages name it ({@code sections/01-what-it-is}
 *     or {@code check/2/7}); empty before the first
 * @param edition content version of the module that the learner has begun, which is the one that she finishes; empty before
 *     the first page
 * @param finished keys of the steps that the learner has marked as done
 * @param decisions the choices made in each case, by the case's uuid, in order
 */
public record Journey(
        Optional<String> position, Optional<String> edition, Set<String> finished, Map<UUID, List<String>> decisions) {
    public static final Journey NOT_BEGUN = new Journey(Optional.empty(), Optional.empty(), Set.of(), Map.of());

    public Journey {
        finished = Set.copyOf(finished);
        decisions = Map.copyOf(decisions);
    }

    public List<String> decisionsIn(UUID caseId) {
        return decisions.getOrDefault(caseId, List.of());
    }
}
