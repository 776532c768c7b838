package org.sozialraum.lti.grades;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.sozialraum.lti.grades.Rejected.Ground;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.service.JsonBody;
import org.sozialraum.lti.service.ServiceAddress;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/** Finds the columns of a course, and adds one where there is none. */
final class Columns {
    private static final String LIST = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
    private static final int LOCKS = 64;

    private final ServiceCalls calls;
    /** One course, one lock, so that two learners who finish together do not add a column each. */
    private final List<ReentrantLock> locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new ReentrantLock()).toList();

    Columns(ServiceCalls calls) {
        this.calls = calls;
    }

    ColumnSearch findOrCreate(LineItemsEndpoint endpoint, WantedLineItem wanted) {
        ReentrantLock lock = locks.get(Math.floorMod(endpoint.url().hashCode(), LOCKS));
        lock.lock();
        try {
            return alone(endpoint, wanted);
        } finally {
            lock.unlock();
        }
    }

    private ColumnSearch alone(LineItemsEndpoint endpoint, WantedLineItem wanted) {
        if (endpoint.readingScopes().isEmpty()) {
            return new Rejected(Ground.NOT_ALLOWED, 0, "the platform does not let us see its columns");
        }
        Pages pages = new Pages(calls, endpoint.deployment(), endpoint.readingScopes(), LIST);
        Pages.Run run = pages.from(endpoint.url());
        List<LineItem> known = run.entries().stream()
                .map(LineItem::in)
                .flatMap(Optional::stream)
                .toList();
        Optional<LineItem> found = wanted.among(known);
        if (found.isPresent()) {
            return safe(endpoint, new ColumnSearch.Found(found.get()), found.get());
        }
        return run.stopped()
                .<ColumnSearch>map(why -> why)
                .or(() -> unknownEntry(endpoint, run, known))
                .orElseGet(() -> create(endpoint, wanted));
    }

    /** What we do not understand might be the column that we look for. */
    private static Optional<ColumnSearch> unknownEntry(
            LineItemsEndpoint endpoint, Pages.Run run, List<LineItem> known) {
        return known.size() < run.entries().size()
                ? Optional.of(RetryLater.unreadable(
                        "a column without an address in " + endpoint.url().getHost()))
                : Optional.empty();
    }

    private ColumnSearch create(LineItemsEndpoint endpoint, WantedLineItem wanted) {
        if (!endpoint.mayCreate()) {
            return new Rejected(Ground.NOT_ALLOWED, 0, "there is no column, and the platform lets us only read them");
        }
        OutgoingRequest request =
                OutgoingRequest.post(endpoint.url(), ONE, wanted.json().toString());
        return switch (calls.call(endpoint.deployment(), Set.of(Scope.LINE_ITEM), request)) {
            case NotNow notNow -> RetryLater.because(notNow);
            case Denied denied -> Rejected.because(denied);
            case Answer answer ->
                answer.successful() ? created(endpoint, request, answer) : Rejected.because(request, answer);
        };
    }

    private static ColumnSearch created(LineItemsEndpoint endpoint, OutgoingRequest request, Answer answer) {
        return LineItem.in(JsonBody.parsed(answer.body()))
                .map(item -> safe(endpoint, new ColumnSearch.Created(item), item))
                .orElseGet(() -> RetryLater.unreadable(request + " answered " + answer.status() + " without an id"));
    }

    /** Scores go to the column's address with our token, so it must be where the signed launch has sent us. */
    private static ColumnSearch safe(LineItemsEndpoint endpoint, ColumnSearch outcome, LineItem item) {
        URI home = endpoint.url();
        return ServiceAddress.sameOrigin(home, item.id())
                ? outcome
                : new Rejected(
                        Ground.NOT_ALLOWED, 0, "a column of " + home.getHost() + " lies elsewhere: " + item.id());
    }
}
