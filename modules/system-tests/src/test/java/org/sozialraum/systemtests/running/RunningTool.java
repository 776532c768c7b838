package org.sozialraum.systemtests.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The tool as its administrators run it, ready for the first page; can be killed and started again on its data. */
public final class RunningTool implements AutoCloseable {
    /** The first start of a checkout also builds the tool and prepares the server. */
    private static final Duration TO_START = Duration.ofMinutes(5);

    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final ToolSettings settings;
    private ToolProcess process;

    private RunningTool(ToolSettings settings, ToolProcess process) {
        this.settings = settings;
        this.process = process;
    }

    public static RunningTool start(ToolSettings settings) {
        return new RunningTool(settings, up(settings));
    }

    private static ToolProcess up(ToolSettings settings) {
        ToolProcess process = ToolProcess.start(settings);
        await("the tool").atMost(TO_START).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("the tool ended instead of starting:\n" + process.output());
            }
            return isReady(settings.url());
        });
        return process;
    }

    public String url() {
        return settings.url();
    }

    public ToolSettings settings() {
        return settings;
    }

    /** Everything the process has said, over all its starts. */
    public String output() {
        return process.output();
    }

    public void kill() {
        process.kill();
    }

    public void startAgain() {
        process = up(settings);
    }

    @Override
    public void close() {
        process.close();
    }

    static boolean isReady(String url) {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(TO_ANSWER).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                    .timeout(TO_ANSWER)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
