package org.sozialraum.lti.notice;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.token.NotNow;

/** What came of asking for notices, or of reading which ones we have asked for. */
public sealed interface HandlersOutcome {

    /**
     * The platform has answered.
     *
     * @param known what it said of handlers: all of them when reading, at least the one that was asked for when writing
     */
    record Handlers(List<NoticeHandler> known) implements HandlersOutcome {
        public Handlers {
            known = List.copyOf(known);
        }

        /** Where notices of this kind go now. */
        public Optional<URI> addressOf(String noticeType) {
            return known.stream()
                    .filter(handler -> handler.noticeType().equals(noticeType))
                    .findFirst()
                    .flatMap(NoticeHandler::address);
        }
    }

    /** It did not work, and waiting may help. */
    record RetryLater(NotNow trouble) implements HandlersOutcome {}

    /**
     * The platform does not want it, and will not unless a person changes something.
     *
     * @param status of its answer; 0 where it was never asked because a permission is missing
     * @param reason for a log and an administrator; never a token
     */
    record Rejected(int status, String reason) implements HandlersOutcome {}
}
