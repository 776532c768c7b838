package org.sozialraum.tool.admin;

import java.util.Optional;
import org.sozialraum.learning.Slice;

/** Ways through long lists. */
public final class Pagers {
    private Pagers() {}

    /** @param path of the list, with a query or without */
    public static PagerView of(Slice<?> slice, String path) {
        String link = path + (path.contains("?") ? "&" : "?") + "page=";
        return new PagerView(
                slice.number(),
                slice.number() > 1 ? Optional.of(link + (slice.number() - 1)) : Optional.empty(),
                slice.more() ? Optional.of(link + (slice.number() + 1)) : Optional.empty());
    }
}
