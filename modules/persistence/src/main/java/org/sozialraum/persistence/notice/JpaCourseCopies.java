package org.sozialraum.persistence.notice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.placement.CourseCopies;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.platform.PlatformIdentities;
import org.sozialraum.persistence.platform.PlatformIdentity;

@Once
class JpaCourseCopies implements CourseCopies {
    private final Database database;
    private final PlatformIdentities platforms;

    @Inject
    JpaCourseCopies(Database database, PlatformIdentities platforms) {
        this.database = database;
        this.platforms = platforms;
    }

    @Override
    public Optional<String> courseOf(PlacementId placement) {
        return database.entityManager()
                .createNamedQuery("CourseCopyRow.course", String.class)
                .setParameter("institution", placement.institution().value())
                .setParameter("placement", placement.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> originsOf(Origin origin, String course) {
        PlatformIdentity platform = platforms.of(origin.issuer(), origin.clientId());
        return database.entityManager()
                .createNamedQuery("CourseCopyRow.origins", String.class)
                .setParameter("institution", platform.institution())
                .setParameter("platform", platform.platform())
                .setParameter("deployment", origin.deploymentId())
                .setParameter("context", course)
                .getResultList();
    }
}
