package org.sozialraum.persistence.notice;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sozialraum.learning.notice.NoticeTrouble;
import org.sozialraum.learning.notice.NoticeWish;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.notice.Subscription.Asking;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.persistence.platform.PlatformIdentity;

/** Between rows and subscriptions. */
final class SubscriptionRows {
    private SubscriptionRows() {}

    static Subscription toSubscription(SubscriptionRow row, PlatformIdentity platform) {
        return new Subscription(
                row.id,
                new Origin(platform.issuer(), platform.clientId(), row.deploymentId),
                new NoticeWish(URI.create(row.service), URI.create(row.handler), Set.of(row.types.split(" "))),
                asking(row),
                Optional.ofNullable(row.endedAt),
                Optional.ofNullable(row.trouble).map(NoticeTrouble::valueOf));
    }

    static void fill(SubscriptionRow row, Subscription subscription) {
        fill(row, subscription.wish());
        row.tries = subscription.asking().map(Asking::tries).orElse(null);
        row.nextTryAt = subscription.asking().map(Asking::nextTry).orElse(null);
        row.endedAt = subscription.endedAt().orElse(null);
        row.trouble = subscription.trouble().map(Enum::name).orElse(null);
    }

    static void fill(SubscriptionRow row, NoticeWish wish) {
        row.service = wish.service().toString();
        row.handler = wish.handler().toString();
        row.types = String.join(" ", new TreeSet<>(wish.types()));
    }

    private static Optional<Asking> asking(SubscriptionRow row) {
        return row.tries == null || row.nextTryAt == null
                ? Optional.empty()
                : Optional.of(new Asking(row.tries, row.nextTryAt));
    }
}
