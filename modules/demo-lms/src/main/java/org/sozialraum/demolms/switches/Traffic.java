package org.sozialraum.demolms.switches;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The requests seen since the last reset; shared by all threads of the server. */
public final class Traffic {
    private static final int KEPT = 1000;

    private final Map<EndpointGroup, Integer> counts = new EnumMap<>(EndpointGroup.class);
    private final List<Seen> latest = new ArrayList<>();

    /** One request, by endpoint, method and path with query. */
    public record Seen(EndpointGroup endpoint, String method, String target) {}

    public synchronized void note(Seen seen) {
        counts.merge(seen.endpoint(), 1, Integer::sum);
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.add(seen);
    }

    /** How often the endpoint was asked, answered or not. */
    public synchronized int count(EndpointGroup group) {
        return counts.getOrDefault(group, 0);
    }

    /** The latest thousand requests, oldest first. */
    public synchronized List<Seen> latest() {
        return List.copyOf(latest);
    }

    public synchronized void reset() {
        counts.clear();
        latest.clear();
    }
}
