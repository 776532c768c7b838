package org.sozialraum.learning.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.placement.Origin;

/** What we have asked platforms to tell us: one for each deployment. */
public interface Subscriptions {
    /** The one of this deployment; if there is none, a new one for this wish that nobody has asked for yet. */
    Subscription of(Origin origin, NoticeWish wish);

    /** The subscription, locked until the transaction ends. */
    Optional<Subscription> lock(UUID id);

    void save(Subscription subscription);

    /** Those who should have been asked before then: nobody may be working on them. */
    List<UUID> overdue(Instant before, int limit);
}
