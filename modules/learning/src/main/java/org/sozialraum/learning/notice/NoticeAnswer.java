package org.sozialraum.learning.notice;

import java.time.Duration;
import java.util.Optional;

/** What a platform says to our wish. */
public sealed interface NoticeAnswer {
    /** It will tell us. */
    record Agreed() implements NoticeAnswer {}

    /** @param retryAfter what the LMS asked for, if it did ({@code Retry-After}) */
    record Failed(NoticeTrouble trouble, Optional<Duration> retryAfter) implements NoticeAnswer {}
}
