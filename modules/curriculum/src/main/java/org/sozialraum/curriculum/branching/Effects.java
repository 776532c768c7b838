package org.sozialraum.curriculum.branching;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What a decision does for the person concerned, each −2 … 2.
 *
 * @param effort positive: less work for the professional
 */
public record Effects(int autonomy, int privacy, int effort, int relation) {
    private static final int LIMIT = 2;

    public Effects {
        if (IntStream.of(autonomy, privacy, effort, relation).anyMatch(value -> Math.abs(value) > LIMIT)) {
            throw new IllegalArgumentException("effects must be within -2 and 2");
        }
    }

    /**
     * The rounded mean of the decisions of a way.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Effects mean(List<Effects> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no effects to take a mean of");
        }
        return new Effects(
                mean(all, Effects::autonomy),
                mean(all, Effects::privacy),
                mean(all, Effects::effort),
                mean(all, Effects::relation));
    }

    private static int mean(List<Effects> all, ToIntFunction<Effects> side) {
        double mean = all.stream().mapToInt(side).average().orElseThrow();
        return (int) (Math.signum(mean) * Math.round(Math.abs(mean)));
    }
}
