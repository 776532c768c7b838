package org.sozialraum.tool.admin.rosters;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.CourseRoster.Reading;
import org.sozialraum.learning.roster.KnownRoster;
import org.sozialraum.learning.roster.RosterTrouble;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.Pagers;
import org.sozialraum.tool.admin.rosters.RostersView.RosterView;
import org.sozialraum.tool.web.Texts;

/** Makes the page about rosters. */
@Once
class RosterPages {
    private final AdminPages pages;

    @Inject
    RosterPages(AdminPages pages) {
        this.pages = pages;
    }

    RostersView of(AdminVisit visit, Slice<KnownRoster> found, boolean done) {
        return new RostersView(
                pages.room(visit, "rosters", RostersResource.PATH),
                found.entries().stream()
                        .map(known -> view(known, visit.texts()))
                        .toList(),
                Pagers.of(found, RostersResource.PATH),
                RostersResource.PATH + "/refresh",
                done);
    }

    private static RosterView view(KnownRoster known, Texts said) {
        CourseRoster roster = known.roster();
        Optional<Reading> retry = roster.reading().filter(reading -> reading.tries() > 0);
        return new RosterView(
                roster.course().text(),
                known.platform(),
                known.context(),
                known.headcount().learners(),
                known.headcount().instructors(),
                roster.readAt().map(at -> Moments.of(at, said)),
                roster.trouble().map(RosterTrouble::code),
                roster.reading().isPresent() && retry.isEmpty(),
                retry.map(reading -> Moments.of(reading.nextTry(), said)));
    }
}
