package org.sozialraum.benchmarks;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A teacher comes into a large course, and the tool reads who is in it. */
final class Cohort {
    private static final long PATIENCE_NANOS = 300_000_000_000L;

    private final RunningTool tool;
    private final PlatformDouble platform;
    private final Launches launches;

    Cohort(RunningTool tool, PlatformDouble platform, Launches launches) {
        this.tool = tool;
        this.platform = platform;
        this.launches = launches;
    }

    /** From the first page to the last: each is asked for when the one before is kept. */
    Figure read(String database, double rows) {
        platform.takePages();
        double cpu = tool.cpuMillis();
        launches.enterAsTeacher();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (platform.membersTold() < PlatformDouble.MEMBERS) {
            if (System.nanoTime() > until) throw new BenchFailed("the roster was not read to its end");
            LockSupport.parkNanos(2_000_000);
        }
        double used = tool.cpuMillis() - cpu;
        List<Long> pages = platform.takePages();
        double seconds = (pages.getLast() - pages.getFirst()) / 1e9;
        double members = PlatformDouble.MEMBERS * (pages.size() - 1.0) / pages.size();
        return Figure.of(
                        database,
                        "roster of %,d new members, pages of 250".formatted(PlatformDouble.MEMBERS),
                        members / seconds,
                        "members/s")
                .beside("rows/s in batches of 250", rows)
                .costing(used / PlatformDouble.MEMBERS);
    }
}
