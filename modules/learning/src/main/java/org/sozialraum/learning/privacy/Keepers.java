package org.sozialraum.learning.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.privacy.KeptPlaces.Place;

/** All keepers of the house as one. */
@Once
public class Keepers {
    private final Supplier<Stream<Keeper>> all;
    private final KeptPlaces places;
    private final KeptPeople people;

    @Inject
    Keepers(Instance<Keeper> all, KeptPlaces places, KeptPeople people) {
        this(all::stream, places, people);
    }

    Keepers(Supplier<Stream<Keeper>> all, KeptPlaces places, KeptPeople people) {
        this.all = all;
        this.places = places;
        this.people = people;
    }

    Kept count(PersonId person) {
        List<Holding> holdings = holdings(person);
        Set<UUID> ids = holdings.stream().map(Holding::place).collect(toSet());
        Map<UUID, Place> known = ids.isEmpty()
                ? Map.of()
                : places.of(person.institution(), ids).stream().collect(toMap(Place::id, place -> place));
        Map<UUID, List<Holding>> byCourse = holdings.stream()
                .filter(holding -> known.containsKey(holding.place()))
                .collect(groupingBy(holding -> place(known, holding).course()));
        return new Kept(
                people.find(person),
                byCourse.entrySet().stream()
                        .map(each -> course(each.getKey(), each.getValue(), known))
                        .sorted(Comparator.comparing(Keepers::begin).thenComparing(Kept.Course::id))
                        .toList());
    }

    List<Item> read(PersonId person) {
        return all.get().flatMap(keeper -> keeper.read(person).stream()).toList();
    }

    void erase(PersonId person, Set<UUID> at) {
        if (!at.isEmpty()) all.get().forEach(keeper -> keeper.erase(person, at));
    }

    /** Everything, wherever it lies, and the person too. */
    void forget(PersonId person) {
        erase(person, holdings(person).stream().map(Holding::place).collect(toSet()));
        people.forget(person);
    }

    private List<Holding> holdings(PersonId person) {
        return all.get().flatMap(keeper -> keeper.count(person).stream()).toList();
    }

    private static Kept.Course course(UUID id, List<Holding> holdings, Map<UUID, Place> known) {
        List<Place> here = holdings.stream()
                .map(holding -> place(known, holding))
                .distinct()
                .toList();
        Map<String, Holding> byKind = holdings.stream()
                .map(holding -> holding.at(id))
                .collect(toMap(Holding::kind, holding -> holding, Holding::and, TreeMap::new));
        return new Kept.Course(
                id,
                here.getFirst().deployment(),
                here.stream()
                        .flatMap(place -> place.title().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                here.stream().map(Place::id).collect(toSet()),
                List.copyOf(byKind.values()));
    }

    private static Place place(Map<UUID, Place> known, Holding holding) {
        Place place = known.get(holding.place());
        if (place == null) throw new IllegalStateException("no place " + holding.place());
        return place;
    }

    private static Instant begin(Kept.Course course) {
        return course.holdings().stream()
                .flatMap(holding -> holding.first().stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
