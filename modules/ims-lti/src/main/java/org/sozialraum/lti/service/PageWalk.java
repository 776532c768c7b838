package org.sozialraum.lti.service;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/**
 * Walks through the pages of a list, along {@code Link: rel="next"}, and holds one page at a time.
 *
 * <p>A next page on another origin is not asked, because our token would go there; one that was read before ends the
 * walk, and so does one too many.
 */
public final class PageWalk {
    private final ServiceCalls calls;
    private final Deployment deployment;
    private final Set<Scope> anyOf;
    private final String mediaType;
    private final int most;

    /**
     * @param anyOf one of these permissions is enough
     * @param mediaType of a page, asked for in exactly this form
     * @param most pages that are read; 1 or more
     */
    public PageWalk(ServiceCalls calls, Deployment deployment, Set<Scope> anyOf, String mediaType, int most) {
        this.calls = calls;
        this.deployment = deployment;
        this.anyOf = Set.copyOf(anyOf);
        this.mediaType = mediaType;
        this.most = most;
    }

    /** Asks for each page as the platform has named it. */
    public WalkEnd from(URI first, PageVisitor visitor) {
        return from(first, UnaryOperator.identity(), visitor);
    }

    /** @param mended what to ask for instead of the next page that the platform has named */
    public WalkEnd from(URI first, UnaryOperator<URI> mended, PageVisitor visitor) {
        Set<URI> read = new HashSet<>();
        Step step = new Step.Onward(first);
        while (step instanceof Step.Onward(URI page)) {
            step = barred(page, read).orElseGet(() -> step(page, mended, visitor));
        }
        return ((Step.Ended) step).end();
    }

    private sealed interface Step {
        record Onward(URI page) implements Step {}

        record Ended(WalkEnd end) implements Step {}
    }

    private Optional<Step> barred(URI page, Set<URI> read) {
        if (!read.add(page)) {
            return Optional.of(new Step.Ended(new WalkEnd.Round(page)));
        }
        return read.size() > most ? Optional.of(new Step.Ended(new WalkEnd.Endless(most))) : Optional.empty();
    }

    private Step step(URI page, UnaryOperator<URI> mended, PageVisitor visitor) {
        OutgoingRequest request = OutgoingRequest.get(page, mediaType);
        return switch (calls.call(deployment, anyOf, request)) {
            case NotNow trouble -> new Step.Ended(new WalkEnd.Troubled(page, trouble));
            case Denied denied -> new Step.Ended(new WalkEnd.Forbidden(denied));
            case Answer answer when !answer.successful() -> new Step.Ended(new WalkEnd.Refused(request, answer));
            case Answer answer ->
                visitor.take(page, JsonBody.parsed(answer.body()), answer.links())
                        ? onward(request, answer, mended)
                        : new Step.Ended(new WalkEnd.Unreadable(request, answer));
        };
    }

    private static Step onward(OutgoingRequest request, Answer answer, UnaryOperator<URI> mended) {
        Optional<String> link = LinkHeader.to("next", answer.links());
        if (link.isEmpty()) {
            return new Step.Ended(new WalkEnd.Last());
        }
        return ServiceAddress.linked(request.address(), link.get())
                .<Step>map(next -> new Step.Onward(mended.apply(next)))
                .orElseGet(() -> new Step.Ended(new WalkEnd.Elsewhere(request)));
    }
}
