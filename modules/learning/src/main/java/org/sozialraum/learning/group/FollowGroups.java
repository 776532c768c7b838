package org.sozialraum.learning.group;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Shows a teacher which groups there are. */
@UseCase
public class FollowGroups {
    private final Groups groups;

    @Inject
    FollowGroups(Groups groups) {
        this.groups = groups;
    }

    public List<CourseGroup> handle(Visit visit) {
        return groups.of(visit.placement().id());
    }
}
