package org.sozialraum.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process and its descendants use of the machine, as Linux tells it under {@code /proc}. */
record ProcessTree(ProcessHandle root) {
    /** One tick of {@code /proc/<pid>/stat}: USER_HZ is 100 on every Linux that Java runs on. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int TIMES_OF_ITSELF = 2;
    private static final int TIMES_WITH_ENDED_CHILDREN = 4;

    static ProcessTree of(long pid) {
        return new ProcessTree(ProcessHandle.of(pid).orElseThrow(() -> new BenchFailed("no process " + pid)));
    }

    /** Processor time so far, of ended descendants too, without the compilers of a Java process: see there. */
    double cpuMillis() {
        return processes().mapToDouble(ProcessTree::ticks).sum() * MILLIS_PER_TICK - compilerMillis();
    }

    /** Processor time of the just-in-time compilers: it falls due once after a start, however many requests follow. */
    double compilerMillis() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + root.pid() + "/task"))) {
            return threads.filter(thread -> read(thread.resolve("comm")).contains("CompilerThre"))
                            .mapToDouble(thread -> ticks(read(thread.resolve("stat")), TIMES_OF_ITSELF))
                            .sum()
                    * MILLIS_PER_TICK;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Resident memory of the root process alone, in megabytes. */
    double residentMegabytes() {
        return status("VmRSS:");
    }

    /** The most resident memory that the root process ever had, in megabytes. */
    double highestResidentMegabytes() {
        return status("VmHWM:");
    }

    private double status(String name) {
        return read(Path.of("/proc/" + root.pid() + "/status"))
                        .lines()
                        .filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                / 1024.0;
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    /** Fields 14 to 17 of the line, counted behind the name, which may have spaces. */
    private static double ticks(ProcessHandle process) {
        String line = read(Path.of("/proc/" + process.pid() + "/stat"));
        return ticks(line, line.contains("(postgres)") ? TIMES_WITH_ENDED_CHILDREN : TIMES_OF_ITSELF);
    }

    private static double ticks(String line, int times) {
        if (line.isEmpty()) return 0;
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        double sum = 0;
        for (int field = USER_TIME; field < USER_TIME + times; field++) sum += Double.parseDouble(fields[field]);
        return sum;
    }

    /** Empty if the process ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
