package org.sozialraum.persistence.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.notice.ContextCopyNotice;
import org.sozialraum.lti.notice.Notice;
import org.sozialraum.lti.notice.NoticeClaims;
import org.sozialraum.lti.notice.Notices;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.platform.PlatformIdentities;
import org.sozialraum.persistence.platform.PlatformIdentity;

/** A notice and what follows from it are written in one transaction: who answers 200 has both. */
@Once
class JpaNotices implements Notices {
    /** More courses than anybody copies from at once. */
    private static final int MOST_ORIGINS = 100;

    private final Database database;
    private final PlatformIdentities platforms;
    private final InstantSource clock;

    @Inject
    JpaNotices(Database database, PlatformIdentities platforms, InstantSource clock) {
        this.database = database;
        this.platforms = platforms;
        this.clock = clock;
    }

    /** Of two at once the primary key stops one, whose transaction then runs again and finds the other's row. */
    @Override
    public boolean store(Notice notice) {
        NoticeClaims claims = notice.claims();
        return database.inTransaction(() -> {
            PlatformIdentity platform =
                    platforms.of(claims.platform().issuer(), claims.platform().clientId());
            if (manager().find(NoticeRow.class, key(platform, claims)) != null) return false;
            manager().persist(row(platform, claims));
            if (notice instanceof ContextCopyNotice copy) keep(platform, copy);
            return true;
        });
    }

    private void keep(PlatformIdentity platform, ContextCopyNotice copy) {
        // Contents may come twice from the same course, in two notices: then the row is there, and gets the new time.
        copy.origins().ids().stream()
                .distinct()
                .filter(origin -> !origin.equals(copy.context().id()))
                .limit(MOST_ORIGINS)
                .forEach(origin -> manager().merge(copied(platform, copy, origin)));
    }

    private static CourseCopyRow copied(PlatformIdentity platform, ContextCopyNotice copy, String origin) {
        CourseCopyRow row = new CourseCopyRow();
        row.institution = platform.institution();
        row.platform = platform.platform();
        row.deploymentId = copy.claims().deploymentId();
        row.contextId = copy.context().id();
        row.originId = origin;
        row.happenedAt = copy.claims().happenedAt();
        return row;
    }

    private NoticeRow row(PlatformIdentity platform, NoticeClaims claims) {
        NoticeRow row = new NoticeRow();
        row.institution = platform.institution();
        row.platform = platform.platform();
        row.deploymentId = claims.deploymentId();
        row.noticeId = claims.id();
        row.type = claims.type();
        row.happenedAt = claims.happenedAt();
        row.arrivedAt = clock.instant();
        row.token = claims.token().toString();
        return row;
    }

    private static NoticeKey key(PlatformIdentity platform, NoticeClaims claims) {
        return new NoticeKey(platform.institution(), platform.platform(), claims.deploymentId(), claims.id());
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
