package org.sozialraum.learning.placement;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.People;
import org.sozialraum.learning.person.Person;
import org.sozialraum.learning.person.PersonId;

/** Activities in memory; there is one from the start. */
public final class MemoryPlacements implements Placements, CourseCopies {
    private final Map<PlacementId, Placement> placements = new HashMap<>();
    private final Map<PersonId, String> subjects = new HashMap<>();
    private final Map<PersonId, Language> languages = new HashMap<>();
    private final Map<PlacementId, String> courses = new HashMap<>();

    private final Map<String, List<String>> origins = new HashMap<>();

    public MemoryPlacements(Placement... known) {
        for (Placement placement : known) {
            save(placement);
        }
    }

    public void named(PersonId person, String subject) {
        subjects.put(person, subject);
    }

    /** Another activity, in a course. */
    public void stands(String course, Placement placement) {
        save(placement);
        courses.put(placement.id(), course);
    }

    /** The platform has told that a course was copied from others. */
    public void copied(String course, String... from) {
        origins.put(course, List.of(from));
    }

    @Override
    public Optional<String> courseOf(PlacementId placement) {
        return Optional.ofNullable(courses.get(placement));
    }

    @Override
    public List<String> originsOf(Origin origin, String course) {
        return origins.getOrDefault(course, List.of());
    }

    public void prefers(PersonId person, Language language) {
        languages.put(person, language);
    }

    @Override
    public Placement get(PlacementId id) {
        return Optional.ofNullable(placements.get(id)).orElseThrow();
    }

    @Override
    public Optional<Placement> at(Origin origin, String resourceLinkId) {
        return find(origin, placement -> placement.resourceLinkId().equals(resourceLinkId));
    }

    @Override
    public Optional<Placement> withColumn(Origin origin, URI lineItem) {
        return find(origin, placement -> placement.column().lineItem().equals(Optional.of(lineItem)));
    }

    @Override
    public List<Placement> inCourse(Origin origin, String course) {
        return placements.values().stream()
                .filter(placement -> placement.origin().equals(origin))
                .filter(placement -> course.equals(courses.get(placement.id())))
                .toList();
    }

    @Override
    public List<String> formerLinks(PlacementId id) {
        return get(id).copyOf().map(this::get).map(Placement::resourceLinkId).stream()
                .toList();
    }

    @Override
    public List<String> linksBeside(PlacementId id) {
        return placements.values().stream()
                .filter(placement -> !placement.id().equals(id))
                .filter(placement -> courses.containsKey(id) && courses.get(id).equals(courses.get(placement.id())))
                .map(Placement::resourceLinkId)
                .toList();
    }

    private Optional<Placement> find(Origin origin, Predicate<Placement> wanted) {
        return placements.values().stream()
                .filter(placement -> placement.origin().equals(origin))
                .filter(wanted)
                .findFirst();
    }

    @Override
    public Optional<PersonId> personCalled(Origin origin, String subject) {
        return subjects.entrySet().stream()
                .filter(known -> known.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Placement arrive(Arrival arrival) {
        return at(arrival.origin(), arrival.resourceLinkId())
                .orElseGet(() -> placements.values().iterator().next());
    }

    @Override
    public Person personOf(Arrival arrival) {
        PersonId id = People.person(arrival.subject().orElseThrow());
        return new Person(id, Optional.ofNullable(languages.get(id)));
    }

    @Override
    public Optional<String> subjectOf(PersonId person) {
        return Optional.ofNullable(subjects.get(person));
    }

    @Override
    public void save(Placement placement) {
        placements.put(placement.id(), placement);
    }

    @Override
    public void rememberColumn(PlacementId id, URI lineItem) {
        Placement known = get(id);
        GradeColumn column = known.column();
        save(new Placement(
                id,
                known.origin(),
                known.resourceLinkId(),
                known.kind(),
                known.module(),
                known.title(),
                new GradeColumn(Optional.of(lineItem), column.lineItems(), column.mayScore(), column.mayAdd()),
                known.copyOf()));
    }
}
