package org.sozialraum.benchmarks;

import java.util.Comparator;
import java.util.List;

/**
 * One round of a load.
 *
 * @param cpuMillis processor time per thing, of tool and database together
 */
record Round(double perSecond, double p50, double p95, double p99, double cpuMillis) {
    static Round of(Timing timing, double cpuMillisInAll) {
        return new Round(
                timing.perSecond(),
                timing.millisAt(50),
                timing.millisAt(95),
                timing.millisAt(99),
                cpuMillisInAll / timing.count());
    }

    /** Each figure from the round in which it was best: other work on the machine only ever makes it worse. */
    static Round best(List<Round> rounds) {
        return new Round(
                rounds.stream()
                        .map(Round::perSecond)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                rounds.stream().map(Round::p50).min(Comparator.naturalOrder()).orElseThrow(),
                rounds.stream().map(Round::p95).min(Comparator.naturalOrder()).orElseThrow(),
                rounds.stream().map(Round::p99).min(Comparator.naturalOrder()).orElseThrow(),
                rounds.stream()
                        .map(Round::cpuMillis)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
