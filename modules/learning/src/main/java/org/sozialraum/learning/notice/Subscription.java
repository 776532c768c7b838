package org.sozialraum.learning.notice;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.placement.Origin;

/**
 * What we have asked one deployment of a platform to tell us.
 *
 * @param asking empty unless the platform is still to be asked
 * @param endedAt when it last answered, or was given up
 * @param trouble why it does not tell us; empty once it has agreed
 */
public record Subscription(
        UUID id,
        Origin origin,
        NoticeWish wish,
        Optional<Asking> asking,
        Optional<Instant> endedAt,
        Optional<NoticeTrouble> trouble) {
    /** After such a time what was given up is worth another try. */
    static final Duration SULK = Duration.ofDays(1);

    public Subscription {
        requireNonNull(id, "id is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(wish, "wish is null");
        requireNonNull(asking, "asking is null");
        requireNonNull(endedAt, "endedAt is null");
        requireNonNull(trouble, "trouble is null");
    }

    /**
     * The platform is to be asked.
     *
     * @param tries how often that has failed
     * @param nextTry when it is due
     */
    public record Asking(int tries, Instant nextTry) {}

    /** Whether the platform has to be asked for this, and nobody is about to. */
    boolean misses(NoticeWish wanted, Instant now) {
        if (!wish.equals(wanted)) return true;
        if (asking.isPresent()) return false;
        if (endedAt.isEmpty()) return true;
        return trouble.isPresent() && endedAt.get().isBefore(now.minus(SULK));
    }

    Subscription asked(NoticeWish wanted, Instant at) {
        return new Subscription(id, origin, wanted, Optional.of(new Asking(0, at)), endedAt, trouble);
    }

    Subscription agreed(Instant at) {
        return new Subscription(id, origin, wish, Optional.empty(), Optional.of(at), Optional.empty());
    }

    Subscription postponed(NoticeTrouble why, Asking next) {
        return new Subscription(id, origin, wish, Optional.of(next), endedAt, Optional.of(why));
    }

    Subscription givenUp(NoticeTrouble why, Instant at) {
        return new Subscription(id, origin, wish, Optional.empty(), Optional.of(at), Optional.of(why));
    }
}
