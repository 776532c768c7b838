package org.sozialraum.tool.admin.outbox;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.grade.UndeliveredGrade;
import org.sozialraum.learning.grade.UndeliveredGrades;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.Pagers;
import org.sozialraum.tool.admin.TextKeys;
import org.sozialraum.tool.admin.outbox.OutboxView.DoneView;
import org.sozialraum.tool.admin.outbox.OutboxView.GradeView;
import org.sozialraum.tool.web.Texts;

/** Makes the page about grades that have not arrived. */
@Once
class OutboxViews {
    private static final Set<String> DONE = Set.of("one", "arrived", "all");

    private final AdminPages pages;
    private final InstantSource clock;

    @Inject
    OutboxViews(AdminPages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    OutboxView of(
            AdminVisit visit, Slice<UndeliveredGrade> found, UndeliveredGrades.Tally tally, Optional<DoneView> done) {
        Instant now = clock.instant();
        return new OutboxView(
                pages.room(visit, "outbox", OutboxResource.PATH),
                tally.waiting(),
                tally.inTrouble(),
                found.entries().stream()
                        .map(grade -> grade(grade, now, visit.texts()))
                        .toList(),
                Pagers.of(found, OutboxResource.PATH),
                OutboxResource.PATH + "/resend",
                OutboxResource.PATH + "/resend-all",
                done);
    }

    static Optional<DoneView> done(@Nullable String what, int number) {
        return Optional.ofNullable(what).filter(DONE::contains).map(known -> new DoneView(known, number));
    }

    private static GradeView grade(UndeliveredGrade grade, Instant now, Texts said) {
        return new GradeView(
                grade.key().text(),
                grade.platform(),
                grade.key().person().value().toString(),
                Age.of(Duration.between(grade.earnedAt(), now), said),
                Moments.of(grade.earnedAt(), said),
                grade.tries(),
                Moments.of(grade.nextTry(), said),
                grade.trouble().map(TextKeys::of));
    }
}
