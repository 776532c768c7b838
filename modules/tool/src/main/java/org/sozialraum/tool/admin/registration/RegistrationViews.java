package org.sozialraum.tool.admin.registration;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.registration.RegistrationLink;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.Pagers;
import org.sozialraum.tool.admin.RegistrationReportViews;
import org.sozialraum.tool.admin.registration.RegistrationView.LinkView;
import org.sozialraum.tool.web.Texts;

/** Makes the page about registration. */
@Once
class RegistrationViews {
    static final String PATH = "/admin/registration";
    private static final Set<String> DONE = Set.of("opened", "closed", "revoked");

    private final AdminPages pages;
    private final InstantSource clock;

    @Inject
    RegistrationViews(AdminPages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    RegistrationView of(
            AdminVisit visit,
            boolean open,
            Slice<RegistrationLink> found,
            List<RegistrationReport> failed,
            @Nullable String done) {
        Instant now = clock.instant();
        return new RegistrationView(
                pages.room(visit, "registration", PATH),
                open,
                found.entries().stream()
                        .map(link -> link(link, now, visit.texts()))
                        .toList(),
                Pagers.of(found, PATH),
                failed.stream()
                        .map(report -> RegistrationReportViews.of(report, visit.texts()))
                        .toList(),
                Optional.empty(),
                LinkForm.DAYS,
                "missing".equals(done),
                Optional.ofNullable(done).filter(DONE::contains));
    }

    /** The same page with the address of a new link. */
    static RegistrationView with(String fresh, RegistrationView view) {
        return new RegistrationView(
                view.room(),
                view.open(),
                view.links(),
                view.pager(),
                view.failed(),
                Optional.of(fresh),
                view.days(),
                false,
                Optional.empty());
    }

    private static LinkView link(RegistrationLink link, Instant now, Texts said) {
        String state = link.usedAt().isPresent() ? "used" : link.isOpen(now) ? "open" : "expired";
        return new LinkView(
                link.id().toString(),
                link.purpose(),
                Moments.of(link.createdAt(), said),
                state,
                Moments.of(link.usedAt().orElse(link.expiresAt()), said),
                link.usedAt().isEmpty());
    }
}
