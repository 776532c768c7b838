package org.sozialraum.lti.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Reason;

/**
 * The only way out to other servers. It connects to public https addresses only (unless an administrator says
 * otherwise), follows no redirect to another host, and gives up on what is too slow or too big. Safe for many threads.
 *
 * <p>A host is looked up before the connection is made; the JDK keeps that answer for some seconds, so that the
 * connection goes to the address that was judged.
 */
public final class Outgoing implements AutoCloseable {
    private static final int MOST_REDIRECTS = 3;

    private final OutgoingLimits limits;
    private final AddressCheck addresses;
    private final HttpClient client;

    /** Make one for the whole application: it keeps connections. */
    public Outgoing(OutgoingLimits limits) {
        this.limits = limits;
        this.addresses = new AddressCheck(limits.privateNetwork());
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Sends the request and waits for the answer, within the limits. */
    public Answer send(OutgoingRequest request) {
        return send(request, System.nanoTime() + limits.total().toNanos(), MOST_REDIRECTS);
    }

    private Answer send(OutgoingRequest request, long deadline, int redirectsLeft) {
        Optional<NoAnswer> refused = addresses.refusal(request.address());
        if (refused.isPresent()) return refused.get();
        return switch (exchange(request, deadline)) {
            case Exchange.Broken broken -> broken.why();
            case Exchange.Done done -> answered(request, done.response(), deadline, redirectsLeft);
        };
    }

    private Answer answered(OutgoingRequest request, HttpResponse<byte[]> response, long deadline, int left) {
        return Redirects.asks(response) ? redirected(request, response, deadline, left) : Answers.of(response);
    }

    private Answer redirected(OutgoingRequest request, HttpResponse<byte[]> response, long deadline, int left) {
        Optional<URI> target = Redirects.allowed(request, response);
        if (target.isEmpty() || left == 0)
            return new NoAnswer(
                    Reason.REDIRECT_REFUSED,
                    "%s answered %d and wanted to send us elsewhere"
                            .formatted(request.address().getHost(), response.statusCode()));
        return send(request.movedTo(target.get()), deadline, left - 1);
    }

    private Exchange exchange(OutgoingRequest request, long deadline) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(forClient(request), info -> new LimitedBody(limits.maximumBytes()));
        try {
            return new Exchange.Done(answer.get(Math.max(0, deadline - System.nanoTime()), NANOSECONDS));
        } catch (TimeoutException e) {
            return new Exchange.Broken(tooSlow(request));
        } catch (ExecutionException e) {
            return new Exchange.Broken(broken(request, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Exchange.Broken(new NoAnswer(Reason.UNREACHABLE, "interrupted while waiting"));
        } finally {
            answer.cancel(true);
        }
    }

    /** HTTP/2 only over TLS: asking plain http servers for an upgrade confuses some of them. */
    private HttpRequest forClient(OutgoingRequest request) {
        boolean tls = "https".equalsIgnoreCase(request.address().getScheme());
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.address())
                .version(tls ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .method(
                        request.method(),
                        request.body()
                                .map(text -> BodyPublishers.ofString(text, UTF_8))
                                .orElseGet(BodyPublishers::noBody));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private NoAnswer tooSlow(OutgoingRequest request) {
        return new NoAnswer(
                Reason.TOO_SLOW,
                "%s did not answer within %d ms"
                        .formatted(request.address().getHost(), limits.total().toMillis()));
    }

    private NoAnswer broken(OutgoingRequest request, ExecutionException failure) {
        String host = request.address().getHost();
        for (Throwable at = failure.getCause(); at != null; at = at.getCause()) {
            if (at instanceof LimitedBody.TooBig)
                return new NoAnswer(
                        Reason.TOO_BIG, "%s sent more than %d bytes".formatted(host, limits.maximumBytes()));
            if (at instanceof HttpTimeoutException) return tooSlow(request);
            if (at instanceof IOException)
                return new NoAnswer(
                        Reason.UNREACHABLE, host + ": " + at.getClass().getSimpleName());
        }
        throw new OutgoingBroken("request to " + host + " broke", failure);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private sealed interface Exchange {
        record Done(HttpResponse<byte[]> response) implements Exchange {}

        record Broken(NoAnswer why) implements Exchange {}
    }
}
