package org.sozialraum.benchmarks;

import java.util.List;

/**
 * How much is measured.
 *
 * @param warmUp logins and launches before anything counts, at most: it ends when a round gets no cheaper
 * @param perRound logins and launches of a round
 * @param crowds learners in the database, the smallest first
 * @param requests requests of a page's round
 * @param grades learners who hand in at once
 * @param wrong wrong requests and answers that the tool is sent, on the embedded database
 * @param backlog scores that are due when a platform is back
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
        int wrong,
        int backlog,
        int starts) {
    static final Plan FULL =
            new Plan("full", true, 120_000, 2_000, 5, List.of(100, 10_000, 1_000_000), 300, 1_000, 20_000, 50_000, 2);
    /** Hardly anything but wrong requests, for whoever looks for the one that was answered by a failure. */
    static final Plan WRONG = new Plan("wrong", false, 200, 200, 1, List.of(100), 5, 10, 1_000_000, 100, 1);

    static final Plan QUICK = new Plan("quick", false, 120_000, 2_000, 5, List.of(100), 150, 1_000, 20_000, 5_000, 2);

    Plan {
        crowds = List.copyOf(crowds);
    }

    static Plan of(String[] arguments) {
        return switch (String.join(" ", arguments)) {
            case "" -> FULL;
            case "quick" -> QUICK;
            case "wrong" -> WRONG;
            default -> throw new BenchFailed("say nothing, or one of: quick, wrong");
        };
    }
}
