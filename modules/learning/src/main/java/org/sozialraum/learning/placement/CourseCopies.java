package org.sozialraum.learning.placement;

import java.util.List;
import java.util.Optional;

/** Which courses were copied into which, as platforms have told us by themselves. */
public interface CourseCopies {
    /** The platform's identifier of the course in which this activity is. */
    Optional<String> courseOf(PlacementId placement);

    /** The courses whose contents came into this one, those of the latest copy first. */
    List<String> originsOf(Origin origin, String course);
}
