package org.sozialraum.lti.quirks.moodle;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where Moodle's roster departs from what one expects (recorded on Moodle 4.4).
 *
 * <ul>
 *   <li>It makes pages only where {@code limit} is sent.
 *   <li>Its link to the next page has {@code limit}, {@code from} and, where a link was asked for, {@code rlid}, but no
 *       {@code role}: the pages after the first are those of everybody. As {@code from} counts the members that the
 *       filter lets through, some would come twice.
 *   <li>Roles are the deprecated short names, and there are only two: who may manage the course's activities is
 *       {@code Instructor}, all others are {@code Learner}. So a non-editing teacher is a Learner here, and an Instructor
 *       in the launch.
 *   <li>There are no differences, and nobody is ever Inactive or Deleted.
 * </ul>
 */
public final class MoodleRoster {
    private static final Set<String> OFFSET = Set.of("limit", "from");
    private static final Set<String> NAMES = Set.of("limit", "from", "rlid");

    private MoodleRoster() {}

    /** Whether this link to a next page has the form of Moodle's, which lacks the role that was asked for. */
    public static boolean hasLostItsRole(URI next) {
        String query = next.getRawQuery() == null ? "" : next.getRawQuery();
        Set<String> names = Arrays.stream(query.split("&"))
                .map(field -> field.split("=", 2)[0])
                .collect(Collectors.toSet());
        return names.containsAll(OFFSET) && NAMES.containsAll(names);
    }
}
