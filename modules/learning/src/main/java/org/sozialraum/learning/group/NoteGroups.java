package org.sozialraum.learning.group;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.session.Visit;

/** Writes down what a launch or the LMS tells about groups. */
@UseCase
public class NoteGroups {
    private final Groups groups;
    private final InstantSource clock;

    @Inject
    NoteGroups(Groups groups, InstantSource clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** A person has come in; only a teacher's launch leads to reading all groups. */
    public void arrived(Visit visit, News news) {
        news.address()
                .filter(there -> visit.session().right() == Right.INSTRUCTOR)
                .ifPresent(there -> groups.remember(visit.placement().id(), there));
        news.own()
                .filter(ids -> !visit.session().anonymous())
                .ifPresent(ids ->
                        groups.join(visit.placement().id(), visit.session().person(), ids));
    }

    public Optional<Groups.ToRead> toRead(CourseId course) {
        return groups.toRead(course);
    }

    public void read(CourseId course, List<CourseGroup> all) {
        groups.name(course, all, clock.instant());
    }

    /**
     * What a launch tells about groups.
     *
     * @param address where the LMS shows the groups of the course
     * @param own the groups of the person who comes in
     */
    public record News(Optional<URI> address, Optional<Set<String>> own) {
        public News {
            own = own.map(Set::copyOf);
        }
    }
}
