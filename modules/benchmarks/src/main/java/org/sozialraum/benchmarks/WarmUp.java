package org.sozialraum.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The costs of the rounds before the first that counts. */
final class WarmUp {
    /** Rounds that are compared with all before them. */
    private static final int LATEST = 8;

    private static final double NOTICEABLY = 0.97;

    private final List<Double> costs = new ArrayList<>();

    void add(double cost) {
        costs.add(cost);
    }

    /** Whether the cheapest of the latest rounds is hardly cheaper than the cheapest before. */
    boolean isOver() {
        int earlier = costs.size() - LATEST;
        if (earlier < LATEST) return false;
        return Collections.min(costs.subList(earlier, costs.size()))
                > NOTICEABLY * Collections.min(costs.subList(0, earlier));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "from %.2f to %.2f ms each in %d rounds",
                costs.getFirst(),
                Collections.min(costs),
                costs.size());
    }
}
