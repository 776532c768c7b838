package org.sozialraum.persistence.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.notice.NoticeWish;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.notice.Subscriptions;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.platform.PlatformIdentities;
import org.sozialraum.persistence.platform.PlatformIdentity;

@Once
class JpaSubscriptions implements Subscriptions {
    private final Database database;
    private final PlatformIdentities platforms;

    @Inject
    JpaSubscriptions(Database database, PlatformIdentities platforms) {
        this.database = database;
        this.platforms = platforms;
    }

    @Override
    public Subscription of(Origin origin, NoticeWish wish) {
        PlatformIdentity platform = platforms.of(origin.issuer(), origin.clientId());
        SubscriptionRow row = manager()
                .createNamedQuery("SubscriptionRow.deployment", SubscriptionRow.class)
                .setParameter("platform", platform.platform())
                .setParameter("deployment", origin.deploymentId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> newRow(platform, origin, wish));
        return SubscriptionRows.toSubscription(row, platform);
    }

    @Override
    public Optional<Subscription> lock(UUID id) {
        return Optional.ofNullable(manager().find(SubscriptionRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> SubscriptionRows.toSubscription(row, platforms.of(row.platform)));
    }

    @Override
    public void save(Subscription subscription) {
        Optional.ofNullable(manager().find(SubscriptionRow.class, subscription.id()))
                .ifPresent(row -> SubscriptionRows.fill(row, subscription));
    }

    @Override
    public List<UUID> overdue(Instant before, int limit) {
        return manager()
                .createNamedQuery("SubscriptionRow.overdue", UUID.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    private SubscriptionRow newRow(PlatformIdentity platform, Origin origin, NoticeWish wish) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = UUID.randomUUID();
        row.platform = platform.platform();
        row.deploymentId = origin.deploymentId();
        SubscriptionRows.fill(row, wish);
        manager().persist(row);
        // Whoever asks next locks it.
        manager().flush();
        return row;
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
