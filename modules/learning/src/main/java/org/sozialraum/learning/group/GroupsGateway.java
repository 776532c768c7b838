package org.sozialraum.learning.group;

import java.util.List;
import java.util.Optional;

/** The way out to the LMS. Called outside any transaction; may take minutes. */
public interface GroupsGateway {
    /** Empty if they could not be read to the end: half of them would be misleading. */
    Optional<List<CourseGroup>> read(Groups.ToRead wanted);
}
