package org.sozialraum.learning.placement;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.person.Person;
import org.sozialraum.learning.person.PersonId;

/** Every activity that was ever launched, and the people who came through it. */
public interface Placements {
    Placement get(PlacementId id);

    /** The activity behind a resource link, if anybody has ever opened it. */
    Optional<Placement> at(Origin origin, String resourceLinkId);

    /** The activities of a course that somebody has opened, by the platform's identifier of the course. */
    List<Placement> inCourse(Origin origin, String course);

    /** The resource links of what this activity was copied from, the latest first. */
    List<String> formerLinks(PlacementId id);

    /** The resource links of the other activities of the same course. */
    List<String> linksBeside(PlacementId id);

    /** The activity whose grades go into this column, if one is known; of several the one that is known longest. */
    Optional<Placement> withColumn(Origin origin, URI lineItem);

    /**
     * The activity of this arrival, made if it is new; title and grade column are brought up to date, a column that was
     * found before is kept when the launch names none.
     */
    Placement arrive(Arrival arrival);

    /** The person of this arrival, made if she is new. An anonymous arrival is a new person each time. */
    Person personOf(Arrival arrival);

    /** The person whom the platform calls so, if she was ever here. */
    Optional<PersonId> personCalled(Origin origin, String subject);

    /** The platform's identifier of a person; empty for one who came anonymously. */
    Optional<String> subjectOf(PersonId person);

    /** Keeps what it is and what it was copied from. */
    void save(Placement placement);

    void rememberColumn(PlacementId id, URI lineItem);
}
