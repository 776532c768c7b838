package org.sozialraum.learning.roster;

import static java.util.Objects.requireNonNull;

/**
 * A roster as an administrator sees it.
 *
 * @param platform name of the LMS
 * @param context the LMS's id of the course
 * @param headcount as of the last reading, also of one that broke off
 */
public record KnownRoster(CourseRoster roster, String platform, String context, Rosters.Headcount headcount) {
    public KnownRoster {
        requireNonNull(roster, "roster is null");
        requireNonNull(platform, "platform is null");
        requireNonNull(context, "context is null");
        requireNonNull(headcount, "headcount is null");
    }
}
