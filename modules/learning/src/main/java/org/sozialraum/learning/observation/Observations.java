package org.sozialraum.learning.observation;

import java.time.Instant;
import java.util.List;

/** What was seen of platforms in the last weeks. */
public interface Observations {
    /** Adds to what was seen before of the same; the observations differ in what they have seen. */
    void add(List<Observation> observations);

    /** The latest first, in one query. */
    List<Observation> of(String issuer, String clientId);

    /** Forgets what was not seen again since. */
    void forget(Instant before);
}
