package org.sozialraum.benchmarks;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that was measured.
 *
 * @param unit such as {@code 1/s}, {@code ms}, {@code MB}
 * @param floor what the machine gave at most, or at least, in the same run and unit
 * @param cpuMillis processor time of tool and database together for one
 */
record Figure(
        String database,
        String name,
        double value,
        String unit,
        Optional<Floor> floor,
        Optional<Double> cpuMillis,
        Optional<Target> target) {

    /** What bounds a figure. */
    record Floor(String name, double value) {}

    /** What the figure should be. */
    record Target(String wording, boolean met) {}

    static Figure of(String database, String name, double value, String unit) {
        return new Figure(database, name, value, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Figure beside(String floorName, double floorValue) {
        return new Figure(
                database, name, value, unit, Optional.of(new Floor(floorName, floorValue)), cpuMillis, target);
    }

    Figure costing(double millis) {
        return new Figure(database, name, value, unit, floor, Optional.of(millis), target);
    }

    /** @param limit the figure should not be above it */
    Figure atMost(double limit) {
        return aimed("≤ " + rounded(limit) + " " + unit, value <= limit);
    }

    Figure aimed(String wording, boolean met) {
        return new Figure(database, name, value, unit, floor, cpuMillis, Optional.of(new Target(wording, met)));
    }

    /** Share of the floor. */
    Optional<Double> ratio() {
        return floor.map(bound -> value / bound.value());
    }

    /** A row of the table in Markdown. */
    String row() {
        return "| %s | %s | %s %s | %s | %s | %s | %s |"
                .formatted(
                        database,
                        name,
                        rounded(value),
                        unit,
                        floor.map(bound -> rounded(bound.value()) + " " + bound.name())
                                .orElse(""),
                        ratio().map(share -> String.format(Locale.ROOT, "%.2f", share))
                                .orElse(""),
                        cpuMillis.map(Figure::rounded).orElse(""),
                        target.map(aim -> aim.wording() + (aim.met() ? ": met" : ": **missed**"))
                                .orElse(""));
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
