package org.sozialraum.learning.notice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.Pauses;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.notice.Subscription.Asking;

/** Writes down what a platform said to our wish, and when to ask again. */
@UseCase
public class NoteAnswer {
    /** What does not pass by itself is given up; a launch on a later day has it tried again. */
    private static final int MOST_TRIES = 6;

    private final Subscriptions subscriptions;
    private final InstantSource clock;

    @Inject
    NoteAnswer(Subscriptions subscriptions, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** A wish that has changed meanwhile stays due. */
    public void handle(Subscription asked, NoticeAnswer answer) {
        subscriptions
                .lock(asked.id())
                .filter(now -> now.wish().equals(asked.wish()))
                .ifPresent(now -> subscriptions.save(next(now, answer)));
    }

    private Subscription next(Subscription now, NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Agreed() -> now.agreed(clock.instant());
            case NoticeAnswer.Failed failed -> failed(now, failed);
        };
    }

    private Subscription failed(Subscription now, NoticeAnswer.Failed failed) {
        int tries = now.asking().map(Asking::tries).orElse(0) + 1;
        Instant next = clock.instant().plus(Pauses.atLeast(Pauses.after(tries), failed.retryAfter()));
        return Optional.of(new Asking(tries, next))
                .filter(again -> failed.trouble().mayPass() && tries < MOST_TRIES)
                .map(again -> now.postponed(failed.trouble(), again))
                .orElseGet(() -> now.givenUp(failed.trouble(), clock.instant()));
    }
}
