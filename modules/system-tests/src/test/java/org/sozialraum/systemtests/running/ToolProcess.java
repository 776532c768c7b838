package org.sozialraum.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./sozialraum start} as a process of its own; the script replaces itself by the server. */
public final class ToolProcess implements AutoCloseable {
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final Process process;
    private final ToolSettings settings;
    private final Thread lastWill;

    private ToolProcess(Process process, ToolSettings settings) {
        this.process = process;
        this.settings = settings;
        this.lastWill = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(lastWill);
    }

    /** Returns at once; whether it comes up is another question. */
    public static ToolProcess start(ToolSettings settings) {
        Path root = Root.folder();
        ProcessBuilder builder =
                new ProcessBuilder(root.resolve("sozialraum").toString(), "start").directory(root.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SOZIALRAUM_"));
        environment.putAll(settings.environment());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        try {
            return new ToolProcess(builder.start(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both output streams so far. */
    public String output() {
        try {
            return Files.exists(settings.log()) ? Files.readString(settings.log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code of a process that ends by itself. */
    public int exitCode(Duration within) {
        if (!ends(within)) {
            throw new AssertionError("still running after " + within + ":\n" + output());
        }
        return process.exitValue();
    }

    /** SIGKILL: nothing is flushed, nobody is told. */
    public void kill() {
        process.destroyForcibly();
        exitCode(TO_STOP);
        forget();
    }

    /** SIGTERM, and SIGKILL if that does not help. */
    @Override
    public void close() {
        process.destroy();
        if (!ends(TO_STOP)) {
            process.destroyForcibly();
        }
        forget();
    }

    private boolean ends(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the tool ends", e);
        }
    }

    private void forget() {
        Runtime.getRuntime().removeShutdownHook(lastWill);
    }
}
