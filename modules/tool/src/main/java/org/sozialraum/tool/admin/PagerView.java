package org.sozialraum.tool.admin;

import java.util.Optional;

/**
 * The way through a long list.
 *
 * @param number of this page, from 1
 * @param before the page before, if this is not the first
 * @param after the page after, if there is more
 */
public record PagerView(int number, Optional<String> before, Optional<String> after) {
    public boolean isNeeded() {
        return before.isPresent() || after.isPresent();
    }
}
