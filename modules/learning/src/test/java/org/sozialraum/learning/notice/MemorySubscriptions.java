package org.sozialraum.learning.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.placement.Origin;

/** One deployment's subscription in memory, and what was asked of the queue. */
final class MemorySubscriptions implements Subscriptions, NoticeQueue {
    private final List<Instant> scheduled = new ArrayList<>();
    private Optional<Subscription> only = Optional.empty();

    List<Instant> scheduled() {
        return scheduled;
    }

    Subscription subscription() {
        return only.orElseThrow();
    }

    @Override
    public Subscription of(Origin origin, NoticeWish wish) {
        only = only.or(() -> Optional.of(
                new Subscription(new UUID(1, 7), origin, wish, Optional.empty(), Optional.empty(), Optional.empty())));
        return subscription();
    }

    @Override
    public Optional<Subscription> lock(UUID id) {
        return only;
    }

    @Override
    public void save(Subscription subscription) {
        only = Optional.of(subscription);
    }

    @Override
    public List<UUID> overdue(Instant before, int limit) {
        throw new UnsupportedOperationException("asked of the database alone");
    }

    @Override
    public void schedule(UUID subscription, Instant at) {
        scheduled.add(at);
    }
}
