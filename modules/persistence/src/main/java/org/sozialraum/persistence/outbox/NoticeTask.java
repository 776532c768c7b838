package org.sozialraum.persistence.outbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.notice.AskPlatform;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.notice.Subscriptions;
import org.sozialraum.persistence.database.Database;

/** Asks one platform for its notices. */
@Once
class NoticeTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("ask-for-notices");

    private final Database database;
    private final Subscriptions subscriptions;
    private final Instance<AskPlatform> askPlatform;

    @Inject
    NoticeTask(Database database, Subscriptions subscriptions, Instance<AskPlatform> askPlatform) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.askPlatform = askPlatform;
    }

    KeyedTask<UUID> task() {
        return new KeyedTask<>(
                DESCRIPTOR,
                database,
                UUID::fromString,
                id -> askPlatform.get().handle(id),
                id -> subscriptions.lock(id).flatMap(Subscription::asking).map(Subscription.Asking::nextTry));
    }
}
