package org.sozialraum.benchmarks;

import java.util.List;

/**
 * How much is measured.
 *
 * @param warmUp logins and launches before anything counts
 * @param perRound logins and launches of a round
 * @param crowds learners in the database, the smallest first
 * @param requests requests of a page's round
 * @param grades learners who hand in at once
 * @param starts warm starts, of which the fastest counts
 */
record Plan(
        String name,
        boolean server,
        int warmUp,
        int perRound,
        int rounds,
        List<Integer> crowds,
        int requests,
        int grades,
        int starts) {
    static final Plan FULL = new Plan("full", true, 16_000, 2_000, 3, List.of(100, 10_000, 1_000_000), 300, 200, 2);
    static final Plan QUICK = new Plan("quick", false, 15_000, 1_500, 3, List.of(100), 150, 100, 1);

    Plan {
        crowds = List.copyOf(crowds);
    }

    static Plan of(String[] arguments) {
        return switch (String.join(" ", arguments)) {
            case "" -> FULL;
            case "quick" -> QUICK;
            default -> throw new BenchFailed("say nothing, or: quick");
        };
    }
}
