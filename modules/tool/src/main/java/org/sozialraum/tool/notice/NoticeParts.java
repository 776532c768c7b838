package org.sozialraum.tool.notice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.idtoken.TokenAge;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.notice.NoticeHandlers;
import org.sozialraum.lti.notice.NoticeReception;
import org.sozialraum.lti.notice.Notices;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.token.ServiceCalls;

/** Puts the library's part for notices together; keys and access tokens are those of the launches. */
@Once
class NoticeParts {
    @Produces
    @Singleton
    NoticeHandlers noticeHandlers(ServiceCalls calls) {
        return new NoticeHandlers(calls);
    }

    @Produces
    @Singleton
    NoticeReception noticeReception(Platforms platforms, Notices notices, PlatformKeys keys, InstantSource clock) {
        return new NoticeReception(platforms, notices, keys, TokenAge.standard(), clock);
    }
}
