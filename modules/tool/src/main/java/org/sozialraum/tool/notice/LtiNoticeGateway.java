package org.sozialraum.tool.notice;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalInt;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.notice.NoticeAnswer;
import org.sozialraum.learning.notice.NoticeGateway;
import org.sozialraum.learning.notice.NoticeTrouble;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.lti.notice.HandlersOutcome;
import org.sozialraum.lti.notice.NoticeHandler;
import org.sozialraum.lti.notice.NoticeHandlers;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow;

/** Asks platforms for notices by the Platform Notification Service, one kind after the other. */
@Once
class LtiNoticeGateway implements NoticeGateway {
    private static final Logger LOG = System.getLogger("org.sozialraum.notice");

    /** So many tokens fit into the longest body that we read. */
    private static final OptionalInt AT_ONCE = OptionalInt.of(20);

    private final Platforms platforms;
    private final NoticeHandlers handlers;

    @Inject
    LtiNoticeGateway(Platforms platforms, NoticeHandlers handlers) {
        this.platforms = platforms;
        this.handlers = handlers;
    }

    /** The first kind that fails ends it; asking again for one that the platform has agreed to changes nothing. */
    @Override
    public NoticeAnswer ask(Subscription subscription) {
        Origin origin = subscription.origin();
        Optional<Platform> platform = platforms
                .find(new PlatformId(origin.issuer(), origin.clientId()))
                .filter(Platform::active);
        return platform.map(active -> ask(subscription, new Deployment(active, origin.deploymentId())))
                .orElseGet(() -> new NoticeAnswer.Failed(NoticeTrouble.NOT_ALLOWED, Optional.empty()));
    }

    private NoticeAnswer ask(Subscription subscription, Deployment deployment) {
        return subscription.wish().types().stream()
                .sorted()
                .map(type -> ask(subscription, deployment, type))
                .filter(NoticeAnswer.Failed.class::isInstance)
                .findFirst()
                .orElseGet(NoticeAnswer.Agreed::new);
    }

    private NoticeAnswer ask(Subscription subscription, Deployment deployment, String type) {
        NoticeHandler handler =
                new NoticeHandler(type, Optional.of(subscription.wish().handler()), AT_ONCE);
        NoticeAnswer answer =
                answer(handlers.put(deployment, subscription.wish().service(), handler));
        LOG.log(Level.INFO, () -> "asked for " + type + " subscription " + subscription.id() + ": " + told(answer));
        return answer;
    }

    private static NoticeAnswer answer(HandlersOutcome outcome) {
        return switch (outcome) {
            case HandlersOutcome.Handlers known -> new NoticeAnswer.Agreed();
            case HandlersOutcome.RetryLater(var later) ->
                new NoticeAnswer.Failed(trouble(later.cause()), later.retryAfter());
            case HandlersOutcome.Rejected rejected ->
                new NoticeAnswer.Failed(NoticeTrouble.NOT_ALLOWED, Optional.empty());
        };
    }

    private static NoticeTrouble trouble(NotNow.Cause cause) {
        return switch (cause) {
            case UNREACHABLE -> NoticeTrouble.UNREACHABLE;
            case PLATFORM_ERROR -> NoticeTrouble.LMS_ERROR;
            case BUSY -> NoticeTrouble.BUSY;
        };
    }

    private static String told(NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Agreed agreed -> "agreed";
            case NoticeAnswer.Failed failed -> "failed " + failed.trouble();
        };
    }
}
