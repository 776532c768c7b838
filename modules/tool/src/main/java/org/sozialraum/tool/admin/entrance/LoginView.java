package org.sozialraum.tool.admin.entrance;

import java.util.Locale;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * The login.
 *
 * @param name what was typed before
 * @param notice why the page is shown again
 */
public record LoginView(ShellView shell, String action, String name, Optional<Notice> notice) {

    /** What has happened before. */
    public enum Notice {
        /** Name or password; which of them is not said. */
        WRONG,
        TOO_MANY,
        LEFT;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isRefusal() {
            return this != LEFT;
        }
    }
}
