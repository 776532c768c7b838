package org.sozialraum.lti.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.quirks.Quirks;

/** Tells passing trouble of a platform from its answers. */
final class Trouble {
    private static final int EXCERPT = 200;

    private Trouble() {}

    /** Empty if the platform has really answered, with yes or no. */
    static Optional<NotNow> in(OutgoingRequest request, Answer answer, Quirks quirks, Instant now) {
        return usual(request, answer, now).or(() -> special(request, answer, quirks));
    }

    private static Optional<NotNow> special(OutgoingRequest request, Answer answer, Quirks quirks) {
        String reason = request + " answered " + Quirks.status(answer) + ": not so fast";
        return quirks.isThrottled(answer)
                ? Optional.of(new NotNow(NotNow.Cause.BUSY, Optional.empty(), reason))
                : Optional.empty();
    }

    private static Optional<NotNow> usual(OutgoingRequest request, Answer answer, Instant now) {
        return switch (answer) {
            case NoAnswer none -> Optional.of(unreachable(request, none));
            case WebPage page ->
                byStatus(page.status(), page.header("retry-after"), request, page.excerpt(), now)
                        .or(() -> pageInsteadOfData(request, page));
            case Received received ->
                byStatus(received.status(), received.header("retry-after"), request, received.body(), now);
        };
    }

    /** What was asked and the start of what came back, on one line. */
    static String told(OutgoingRequest request, int status, String body) {
        String start = start(body);
        return request + " answered " + status + (start.isEmpty() ? "" : ": " + start);
    }

    /** The first 200 characters, on one line. */
    static String start(String body) {
        String words = body.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return words.substring(0, Math.min(words.length(), EXCERPT));
    }

    private static NotNow unreachable(OutgoingRequest request, NoAnswer none) {
        NotNow.Cause cause = switch (none.reason()) {
            case ADDRESS_REFUSED, UNREACHABLE, TOO_SLOW -> NotNow.Cause.UNREACHABLE;
            case REDIRECT_REFUSED, TOO_BIG -> NotNow.Cause.PLATFORM_ERROR;
        };
        return new NotNow(cause, Optional.empty(), request + " got no answer: " + none.detail());
    }

    private static Optional<NotNow> byStatus(
            int status, Optional<String> header, OutgoingRequest request, String body, Instant now) {
        Optional<Duration> wait = header.flatMap(text -> RetryAfter.in(text, now));
        boolean busy = status == 429 || (status == 503 && wait.isPresent());
        boolean broken = status >= 500 || status == 408 || status == 425 || status < 200;
        if (!busy && !broken) {
            return Optional.empty();
        }
        NotNow.Cause cause = busy ? NotNow.Cause.BUSY : NotNow.Cause.PLATFORM_ERROR;
        return Optional.of(new NotNow(cause, wait, told(request, status, body)));
    }

    /** A login or maintenance page with status 200 is no success. */
    private static Optional<NotNow> pageInsteadOfData(OutgoingRequest request, WebPage page) {
        return page.status() < 400
                ? Optional.of(new NotNow(
                        NotNow.Cause.PLATFORM_ERROR,
                        Optional.empty(),
                        told(request, page.status(), "a web page instead of data: " + page.excerpt())))
                : Optional.empty();
    }
}
