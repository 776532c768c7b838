package org.sozialraum.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process has on its heap and still uses, as its own tool {@code jcmd} tells. */
final class LiveHeap {
    /** "DefNew     total 49152K, used 1024K [...": young and old, not the metaspace behind them. */
    private static final Pattern GENERATION =
            Pattern.compile("(?:DefNew|Tenured|generation)\\s+total \\d+K, used (\\d+)K");

    private LiveHeap() {}

    static double megabytes(long pid) {
        jcmd(pid, "GC.run");
        Matcher generations = GENERATION.matcher(jcmd(pid, "GC.heap_info"));
        long kilobytes = 0;
        int found = 0;
        for (; generations.find(); found++) kilobytes += Long.parseLong(generations.group(1));
        if (found == 0) throw new BenchFailed("jcmd says nothing of generations; is the collector another one?");
        return kilobytes / 1024.0;
    }

    private static String jcmd(long pid, String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) throw new BenchFailed("jcmd " + command + ": " + told);
            return told;
        } catch (IOException e) {
            throw new BenchFailed("jcmd cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }
}
