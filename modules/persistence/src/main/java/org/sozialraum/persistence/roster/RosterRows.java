package org.sozialraum.persistence.roster;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.CourseRoster.Reading;
import org.sozialraum.learning.roster.RosterTrouble;
import org.sozialraum.persistence.platform.PlatformIdentity;

/** Between rows and rosters. */
final class RosterRows {
    private RosterRows() {}

    static CourseRoster toRoster(RosterRow row, PlatformIdentity platform, String deployment) {
        return new CourseRoster(
                new CourseId(new InstitutionId(row.institution), row.course),
                new Origin(platform.issuer(), platform.clientId(), deployment),
                URI.create(row.address),
                Optional.ofNullable(row.changes).map(URI::create),
                row.run,
                Optional.ofNullable(row.readAt),
                reading(row),
                Optional.ofNullable(row.trouble).map(RosterTrouble::valueOf));
    }

    static void fill(RosterRow row, CourseRoster roster) {
        row.address = roster.address().toString();
        row.changes = roster.changes().map(URI::toString).orElse(null);
        row.run = roster.run();
        row.readAt = roster.readAt().orElse(null);
        row.tries = roster.reading().map(Reading::tries).orElse(null);
        row.nextTryAt = roster.reading().map(Reading::nextTry).orElse(null);
        row.nextPage =
                roster.reading().flatMap(Reading::page).map(URI::toString).orElse(null);
        row.trouble = roster.trouble().map(Enum::name).orElse(null);
    }

    private static Optional<Reading> reading(RosterRow row) {
        return row.tries == null || row.nextTryAt == null
                ? Optional.empty()
                : Optional.of(new Reading(
                        row.tries,
                        row.nextTryAt,
                        Optional.ofNullable(row.nextPage).map(URI::create)));
    }
}
