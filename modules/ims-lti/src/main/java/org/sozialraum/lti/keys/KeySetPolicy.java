package org.sozialraum.lti.keys;

import java.time.Duration;

/**
 * How often a platform's key set is asked for.
 *
 * @param assumed how long a set is fresh when the platform says nothing about it
 * @param shortest the least freshness, whatever {@code Cache-Control} says: no request at each launch
 * @param longest the most freshness
 * @param pauseAfterFailure how long a platform that did not answer is left alone
 * @param extraFetches how many times in a row an unknown key id may cause a request
 * @param extraFetchEvery after what time one more such request is allowed again
 */
public record KeySetPolicy(
        Duration assumed,
        Duration shortest,
        Duration longest,
        Duration pauseAfterFailure,
        int extraFetches,
        Duration extraFetchEvery) {

    /** An hour, at least a minute, at most a day; five seconds of pause; three extra fetches, one more each 30 s. */
    public static KeySetPolicy standard() {
        return new KeySetPolicy(
                Duration.ofHours(1),
                Duration.ofMinutes(1),
                Duration.ofDays(1),
                Duration.ofSeconds(5),
                3,
                Duration.ofSeconds(30));
    }

    Duration within(Duration asked) {
        if (asked.compareTo(shortest) < 0) return shortest;
        return asked.compareTo(longest) > 0 ? longest : asked;
    }
}
