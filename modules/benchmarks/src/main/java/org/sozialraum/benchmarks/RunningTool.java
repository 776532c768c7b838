package org.sozialraum.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The tool as its administrators run it: {@code ./sozialraum start}, in a process of its own. */
final class RunningTool implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int STOP_SECONDS = 30;

    private final int port;
    private final Process process;
    private final double secondsToStart;
    private final DatabaseUnderTest database;

    private RunningTool(int port, Process process, double secondsToStart, DatabaseUnderTest database) {
        this.port = port;
        this.process = process;
        this.secondsToStart = secondsToStart;
        this.database = database;
    }

    /** @param data folder of this run: data and the platforms' files */
    static RunningTool start(Path root, Path data, DatabaseUnderTest database) {
        try {
            int port = freePort();
            long began = System.nanoTime();
            Process process = builder(root, data, database, port).start();
            waitUntilReady(process, port, data);
            return new RunningTool(port, process, (System.nanoTime() - began) / 1e9, database);
        } catch (IOException e) {
            throw new BenchFailed("the tool cannot be started", e);
        }
    }

    private static ProcessBuilder builder(Path root, Path data, DatabaseUnderTest database, int port) {
        ProcessBuilder builder = new ProcessBuilder(root.resolve("sozialraum").toString(), "start");
        builder.environment().putAll(settings(data, port));
        builder.environment().putAll(database.settings());
        return builder.directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("tool.log").toFile()));
    }

    /** The proxy is trusted so that each client can have an address of its own: the limit of logins is per address. */
    private static Map<String, String> settings(Path data, int port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("SOZIALRAUM_PORT", String.valueOf(port));
        settings.put("SOZIALRAUM_DATA", data.toString());
        settings.put("SOZIALRAUM_LTI_CONFIG", data.resolve("lti-config").toString());
        settings.put("SOZIALRAUM_PRIVATE_NETWORK", "true");
        settings.put("SOZIALRAUM_TRUSTED_PROXIES", "127.0.0.1");
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void waitUntilReady(Process process, int port, Path data) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            if (answers(port)) return;
            pause();
        }
        process.destroy();
        throw new BenchFailed("the tool did not start; see " + data.resolve("tool.log"));
    }

    private static boolean answers(int port) {
        try (Wire wire = new Wire(port)) {
            return wire.get("/health/ready", "").status() == 200;
        } catch (BenchFailed notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    int port() {
        return port;
    }

    /** From calling the command to the first answer that it is ready. */
    double secondsToStart() {
        return secondsToStart;
    }

    /** Of the tool alone, whose command has replaced itself by the server. */
    ProcessTree processes() {
        return ProcessTree.of(process.pid());
    }

    /** Processor time so far, of the tool and its database together. */
    double cpuMillis() {
        return processes().cpuMillis() + database.cpuMillis();
    }

    /** What is still in use on the heap after a collection. */
    double liveMegabytes() {
        return LiveHeap.megabytes(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** A folder for one run, with the platform's file. */
    static Path folder(Path root, PlatformDouble platform) {
        try {
            Path parent = Files.createDirectories(root.resolve("modules/benchmarks/target/runs"));
            Path data = Files.createTempDirectory(parent, "run-");
            platform.writeFile(data.resolve("lti-config/platforms"));
            return data;
        } catch (IOException e) {
            throw new BenchFailed("cannot make a folder", e);
        }
    }

    /** Removes a run's folder: a million learners are large. */
    static void discard(Path data) {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException e) {
            throw new BenchFailed("cannot remove " + data, e);
        }
    }
}
