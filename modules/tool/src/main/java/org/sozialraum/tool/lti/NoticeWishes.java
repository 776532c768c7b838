package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.notice.NoticeWish;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.NotificationClaim;
import org.sozialraum.lti.notice.ContextCopyNotice;
import org.sozialraum.lti.notice.HelloWorldNotice;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.tool.start.Settings;

/**
 * What we want to be told by a platform that offers notices in its launches. Looked at when somebody comes who may put
 * activities into a course: who copies one has done so before, and a lecture hall of learners costs nothing.
 */
@Once
class NoticeWishes {
    private static final Set<String> WANTED = Set.of(ContextCopyNotice.TYPE, HelloWorldNotice.TYPE);
    private static final int LONGEST = 2_000;

    private final URI handler;

    @Inject
    NoticeWishes(Settings settings) {
        this(settings.publicUrl());
    }

    NoticeWishes(URI publicUrl) {
        this.handler = publicUrl.resolve("/lti/notices");
    }

    /** Empty where the platform has nothing that we understand, or does not let us ask. */
    Optional<NoticeWish> of(MessageClaims claims) {
        return claims.notifications()
                .filter(offer -> claims.roles().mayChooseContent())
                .filter(NoticeWishes::mayAsk)
                .filter(offer -> offer.url().toString().length() <= LONGEST)
                .filter(offer -> !common(offer).isEmpty())
                .map(offer -> new NoticeWish(offer.url(), handler, common(offer)));
    }

    /** A platform that names no scopes leaves it to the token. */
    private static boolean mayAsk(NotificationClaim offer) {
        return offer.scopes().isEmpty() || offer.scopes().contains(Scope.NOTICE_HANDLERS.uri());
    }

    private static Set<String> common(NotificationClaim offer) {
        return offer.noticeTypes().stream().filter(WANTED::contains).collect(Collectors.toSet());
    }
}
