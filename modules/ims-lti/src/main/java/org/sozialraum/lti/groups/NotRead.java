package org.sozialraum.lti.groups;

import java.time.Duration;
import java.util.Optional;
import org.sozialraum.lti.service.WalkEnd;
import org.sozialraum.lti.token.NotNow;

/** The list could not be read to its end. */
public sealed interface NotRead extends GroupList, GroupSetList {

    /** For a log and an administrator: status, address, the start of an unexpected page; no token, no name. */
    String reason();

    /**
     * Waiting may help.
     *
     * @param retryAfter how long the platform asks to wait, if it did
     */
    record RetryLater(NotNow.Cause cause, Optional<Duration> retryAfter, String reason) implements NotRead {}

    /**
     * The platform said no, and will not say yes unless a person changes something.
     *
     * @param status of its answer; 0 where it was never asked because a permission is missing
     */
    record Rejected(int status, String reason) implements NotRead {}

    /** Empty if the walk came to the end of the list. */
    static Optional<NotRead> in(WalkEnd end) {
        return switch (end) {
            case WalkEnd.Last last -> Optional.empty();
            case WalkEnd.Troubled(var page, var trouble) ->
                Optional.of(new RetryLater(trouble.cause(), trouble.retryAfter(), trouble.reason()));
            case WalkEnd.Forbidden(var no) -> Optional.of(new Rejected(no.status(), no.reason()));
            case WalkEnd.Refused(var page, var answer) ->
                Optional.of(
                        new Rejected(answer.status(), page + " answered " + answer.status() + ": " + answer.start()));
            case WalkEnd.Elsewhere(var page) -> broken(page + " names a next page elsewhere");
            case WalkEnd.Round(var again) -> broken("the pages of " + again.getHost() + " lead back");
            case WalkEnd.Endless(int pages) -> broken("the list does not end after " + pages + " pages");
            case WalkEnd.Unreadable(var page, var answer) ->
                broken(page + " answered " + answer.status() + " without the list");
        };
    }

    private static Optional<NotRead> broken(String reason) {
        return Optional.of(new RetryLater(NotNow.Cause.PLATFORM_ERROR, Optional.empty(), reason));
    }
}
