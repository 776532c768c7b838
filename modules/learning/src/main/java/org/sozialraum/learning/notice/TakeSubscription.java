package org.sozialraum.learning.notice;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;

/** Reads what a platform is to be asked for now; what it has agreed to is not asked again. */
@UseCase
public class TakeSubscription {
    private final Subscriptions subscriptions;

    @Inject
    TakeSubscription(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    public Optional<Subscription> handle(UUID id) {
        return subscriptions.lock(id).filter(found -> found.asking().isPresent());
    }
}
