package org.sozialraum.learning.launch;

import java.time.Instant;
import java.util.List;

/** The launches of the last weeks. */
public interface LaunchNotes {
    void add(List<LaunchNote> notes);

    /** The newest first, with the names of their platforms, in one query. */
    List<NotedLaunch> list(boolean unsuccessfulOnly, int from, int most);

    /** How many were held or refused since. */
    int unsuccessfulSince(Instant moment);

    /**
     * Forgets what is older than a moment, and all but the newest.
     *
     * @param strangersBut how many are kept of those that no platform is known of
     */
    void forget(Instant before, int allBut, int strangersBut);
}
