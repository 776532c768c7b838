package org.sozialraum.learning.privacy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/** Which course an activity belongs to. */
public interface KeptPlaces {
    /** Those of these ids that are activities or courses, in a number of queries that does not grow. */
    List<Place> of(InstitutionId institution, Set<UUID> ids);

    /**
     * An activity or a course.
     *
     * @param course the course that it belongs to or is; an activity in no course stands for itself
     * @param deployment from where people come to it
     * @param title of an activity, if the platform said one
     */
    record Place(UUID id, UUID course, String deployment, Optional<String> title) {
        public Place {
            requireNonNull(id, "id is null");
            requireNonNull(course, "course is null");
            requireNonNull(deployment, "deployment is null");
            requireNonNull(title, "title is null");
        }
    }
}
