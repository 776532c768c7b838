package org.sozialraum.learning.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;

/** What people and courses have done, in memory. */
public final class MemoryStandings implements Standings {
    final Map<PersonId, List<Trace>> traces = new HashMap<>();
    final Map<PlacementId, List<ModuleTally>> courses = new HashMap<>();

    public void leave(PersonId person, List<Trace> left) {
        traces.put(person, left);
    }

    @Override
    public List<Trace> of(PersonId person) {
        return traces.getOrDefault(person, List.of());
    }

    @Override
    public Optional<List<ModuleTally>> inCourseOf(PlacementId placement) {
        return Optional.ofNullable(courses.get(placement));
    }
}
