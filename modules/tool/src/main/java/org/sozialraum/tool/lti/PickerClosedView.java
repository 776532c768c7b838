package org.sozialraum.tool.lti;

import java.util.Locale;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A picker that cannot be used any more.
 *
 * @param back where the platform wants its people back
 * @param request the sealed request, where nothing was answered yet and giving up leads back into the course
 * @param cancel where giving up is posted
 */
public record PickerClosedView(
        ShellView shell, Why why, Optional<String> back, Optional<String> request, String cancel) {

    /** Why it is closed, and with which status that is answered. */
    public enum Why {
        /** The choice was sent before: Back, Refresh or a double click. */
        USED(409),
        /** It was open too long. */
        EXPIRED(410),
        /** It was opened in another browser. */
        ELSEWHERE(403),
        /** It is none of ours, or was changed on its way. */
        UNKNOWN(400);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** Stable, in {@code data-refusal} of the body, and the first part of its texts' keys. */
        public String code() {
            return "picker-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
