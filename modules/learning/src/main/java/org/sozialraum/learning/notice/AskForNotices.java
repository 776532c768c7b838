package org.sozialraum.learning.notice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.placement.Origin;

/** Has a platform asked for its notices, when somebody comes from a deployment that has not been asked for these. */
@UseCase
public class AskForNotices {
    private final Subscriptions subscriptions;
    private final NoticeQueue queue;
    private final InstantSource clock;

    @Inject
    AskForNotices(Subscriptions subscriptions, NoticeQueue queue, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.queue = queue;
        this.clock = clock;
    }

    public void arrived(Origin origin, NoticeWish wish) {
        Instant now = clock.instant();
        Subscription known = subscriptions.of(origin, wish);
        // Nearly always nothing is missing, and then nothing is locked.
        if (known.misses(wish, now)) {
            subscriptions
                    .lock(known.id())
                    .filter(current -> current.misses(wish, now))
                    .ifPresent(current -> ask(current.asked(wish, now), now));
        }
    }

    private void ask(Subscription subscription, Instant now) {
        subscriptions.save(subscription);
        queue.schedule(subscription.id(), now);
    }
}
