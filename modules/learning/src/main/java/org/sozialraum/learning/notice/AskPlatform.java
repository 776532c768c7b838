package org.sozialraum.learning.notice;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.Once;

/** Asks one platform for its notices: what is due in one transaction, the answer in another, the call between them. */
@Once
public class AskPlatform {
    private final TakeSubscription takeSubscription;
    private final NoticeGateway gateway;
    private final NoteAnswer noteAnswer;

    @Inject
    AskPlatform(TakeSubscription takeSubscription, NoticeGateway gateway, NoteAnswer noteAnswer) {
        this.takeSubscription = takeSubscription;
        this.gateway = gateway;
        this.noteAnswer = noteAnswer;
    }

    /** Afterwards the subscription itself says whether and when it is due again. */
    public void handle(UUID id) {
        takeSubscription
                .handle(id)
                .ifPresent(subscription -> noteAnswer.handle(subscription, gateway.ask(subscription)));
    }
}
