package org.sozialraum.learning.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is kept of one person.
 *
 * @param identity empty if the person is not known
 * @param courses those in which there is something, in the order of time
 */
public record Kept(Optional<KeptPeople.Identity> identity, List<Course> courses) {
    public Kept {
        courses = List.copyOf(courses);
    }

    /** Nobody with this name was ever here, or everything is erased. */
    public static Kept nothing() {
        return new Kept(Optional.empty(), List.of());
    }

    /** What lies in courses of this deployment; other tenants of a platform are none of an administrator's business. */
    public Kept within(String deployment) {
        return new Kept(
                identity,
                courses.stream()
                        .filter(course -> course.deployment().equals(deployment))
                        .toList());
    }

    public Optional<Course> course(UUID id) {
        return courses.stream().filter(course -> course.id().equals(id)).findFirst();
    }

    /** The kinds of data that there are, in the order of their names. */
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        courses.forEach(course -> course.holdings().forEach(holding -> kinds.add(holding.kind())));
        return kinds;
    }

    /**
     * What is kept of the person in one course.
     *
     * @param id of the course; of the activity where that is in no course
     * @param activities titles of the activities in which there is something
     * @param places activities and the course itself, as the keepers name them
     * @param holdings one for each kind
     */
    public record Course(
            UUID id, String deployment, List<String> activities, Set<UUID> places, List<Holding> holdings) {
        public Course {
            activities = List.copyOf(activities);
            places = Set.copyOf(places);
            holdings = List.copyOf(holdings);
        }
    }
}
