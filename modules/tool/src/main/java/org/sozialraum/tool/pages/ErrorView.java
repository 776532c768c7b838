package org.sozialraum.tool.pages;

import java.util.Locale;
import java.util.Optional;

/**
 * Something went wrong: what happened, what is safe, what to do.
 *
 * @param reference a short number that is also in the log, for whoever asks the administrator
 */
public record ErrorView(ShellView shell, Kind kind, Optional<String> reference, Optional<LinkView> back) {

    /** What happened, as a person tells it. */
    public enum Kind {
        NOT_FOUND,
        /** The session token is too old, unknown or of another browser. */
        SESSION_OVER,
        /** A learner asked for a page of teachers. */
        NOT_ALLOWED,
        /** The form was incomplete, too long or no longer fits. */
        NOT_UNDERSTOOD,
        /** The same was changed in another tab in the meantime. */
        CHANGED_ELSEWHERE,
        TOO_MANY_REQUESTS,
        /** The database or the platform is out of reach; it will be back. */
        UNAVAILABLE,
        /** Our mistake. */
        BROKEN;

        /** The middle part of the texts' keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
