package org.sozialraum.persistence.registration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RegistrationLink;
import org.sozialraum.learning.registration.RegistrationLinks;
import org.sozialraum.persistence.database.Database;

@Once
class JpaRegistrationLinks implements RegistrationLinks {
    private final Database database;

    @Inject
    JpaRegistrationLinks(Database database) {
        this.database = database;
    }

    @Override
    public void add(RegistrationLink link, String tokenHash, Instant forgetBefore) {
        manager()
                .createNamedQuery("RegistrationLinkRow.forget")
                .setParameter("before", forgetBefore)
                .executeUpdate();
        manager().persist(new RegistrationLinkRow(link, tokenHash));
    }

    @Override
    public List<RegistrationLink> list(int from, int most) {
        return manager()
                .createNamedQuery("RegistrationLinkRow.all", RegistrationLinkRow.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(RegistrationLinkRow::toLink)
                .toList();
    }

    @Override
    public Optional<RegistrationLink> find(String tokenHash) {
        return manager()
                .createNamedQuery("RegistrationLinkRow.token", RegistrationLinkRow.class)
                .setParameter("token", tokenHash)
                .getResultStream()
                .findFirst()
                .map(RegistrationLinkRow::toLink);
    }

    @Override
    public boolean use(String tokenHash, Instant at) {
        return manager()
                        .createNamedQuery("RegistrationLinkRow.use")
                        .setParameter("token", tokenHash)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void giveBack(String tokenHash) {
        manager()
                .createNamedQuery("RegistrationLinkRow.giveBack")
                .setParameter("token", tokenHash)
                .executeUpdate();
    }

    @Override
    public void revoke(UUID id) {
        manager()
                .createNamedQuery("RegistrationLinkRow.revoke")
                .setParameter("id", id)
                .executeUpdate();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
