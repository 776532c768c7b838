package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.grades.Rejected.Ground;
import org.sozialraum.lti.grades.Requests.Said;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.service.JsonBody;
import org.sozialraum.lti.service.ServiceAddress;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/**
 * The columns of a course, one request for each operation. Nothing is asked that the launch did not offer, and our token
 * goes nowhere but to the origin that the signed launch has named.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
final class LineItems {
    private static final String LIST = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";

    private final ServiceCalls calls;
    private final Requests requests;

    LineItems(ServiceCalls calls) {
        this.calls = calls;
        this.requests = new Requests(calls);
    }

    LineItemList list(LineItemsEndpoint endpoint, LineItemFilter filter) {
        return cannotRead(endpoint).<LineItemList>map(why -> why).orElseGet(() -> {
            Pages.Run run = run(endpoint, filter);
            List<LineItem> known = known(run);
            return run.stopped()
                    .or(() -> unknownEntry(endpoint, run, known))
                    .or(() -> elsewhere(endpoint, known))
                    .<LineItemList>map(why -> why)
                    .orElseGet(() -> new LineItemList.LineItems(
                            known.stream().filter(filter::takes).toList()));
        });
    }

    /** Whether or not the whole list could be read; ask {@link #cannotRead} before. */
    Pages.Run run(LineItemsEndpoint endpoint, LineItemFilter filter) {
        return new Pages(calls, endpoint.deployment(), endpoint.readingScopes(), LIST).from(filter.of(endpoint.url()));
    }

    static List<LineItem> known(Pages.Run run) {
        return run.entries().stream()
                .map(LineItem::in)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What we do not understand might be the column that is looked for. */
    static Optional<Setback> unknownEntry(LineItemsEndpoint endpoint, Pages.Run run, List<LineItem> known) {
        return known.size() < run.entries().size()
                ? Optional.of(RetryLater.unreadable(
                        "a column without an address in " + endpoint.url().getHost()))
                : Optional.empty();
    }

    static Optional<Setback> cannotRead(LineItemsEndpoint endpoint) {
        return endpoint.readingScopes().isEmpty()
                ? Optional.of(notAllowed("the platform does not let us see its columns"))
                : Optional.empty();
    }

    static Optional<Setback> cannotChange(LineItemsEndpoint endpoint) {
        return endpoint.mayCreate()
                ? Optional.empty()
                : Optional.of(notAllowed("the platform lets us only read its columns"));
    }

    static Optional<Setback> elsewhere(LineItemsEndpoint endpoint, URI lineItem) {
        URI home = endpoint.url();
        return ServiceAddress.sameOrigin(home, lineItem)
                ? Optional.empty()
                : Optional.of(notAllowed("a column of " + home.getHost() + " lies elsewhere: " + lineItem));
    }

    /** Scores go to a column's address with our token, so each must lie where the signed launch has sent us. */
    static Optional<Setback> elsewhere(LineItemsEndpoint endpoint, List<LineItem> items) {
        return items.stream()
                .map(item -> elsewhere(endpoint, item.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Rejected notAllowed(String reason) {
        return new Rejected(Ground.NOT_ALLOWED, 0, reason);
    }

    LineItemReading read(LineItemsEndpoint endpoint, URI lineItem) {
        return cannotRead(endpoint)
                .or(() -> elsewhere(endpoint, lineItem))
                .<LineItemReading>map(why -> why)
                .orElseGet(() -> fetched(endpoint, OutgoingRequest.get(lineItem, ONE)));
    }

    private LineItemReading fetched(LineItemsEndpoint endpoint, OutgoingRequest request) {
        return switch (requests.send(endpoint.deployment(), endpoint.readingScopes(), request)) {
            case Said.No no -> no.why();
            case Said.Yes yes ->
                LineItem.in(JsonBody.parsed(yes.answer().body()))
                        .map(item -> elsewhere(endpoint, item.id())
                                .<LineItemReading>map(why -> why)
                                .orElseGet(() -> new LineItemReading.Read(item)))
                        .orElseGet(() -> RetryLater.unreadable(request + " answered with no line item"));
        };
    }

    LineItemCreation create(LineItemsEndpoint endpoint, NewLineItem wanted) {
        return cannotChange(endpoint).<LineItemCreation>map(why -> why).orElseGet(() -> {
            OutgoingRequest request =
                    OutgoingRequest.post(endpoint.url(), ONE, wanted.json().toString());
            return switch (requests.send(endpoint.deployment(), Set.of(Scope.LINE_ITEM), request)) {
                case Said.No no -> no.why();
                case Said.Yes yes ->
                    LineItem.in(JsonBody.parsed(yes.answer().body()))
                            .map(added -> created(endpoint, wanted, added))
                            .orElseGet(() -> RetryLater.unreadable(
                                    request + " answered " + yes.answer().status() + " without an id"));
            };
        });
    }

    private static LineItemCreation created(LineItemsEndpoint endpoint, NewLineItem wanted, LineItem added) {
        return elsewhere(endpoint, added.id())
                .<LineItemCreation>map(why -> why)
                .orElseGet(() -> new LineItemCreation.Created(added, OwnLineItem.of(added, wanted.column())));
    }

    /** Reads it first: what is not ours must go back as it is now, not as it was when we last looked. */
    LineItemUpdate update(LineItemsEndpoint endpoint, URI lineItem, LineItemChange change) {
        return cannotChange(endpoint).<LineItemUpdate>map(why -> why).orElseGet(() -> switch (read(
                endpoint, lineItem)) {
            case Setback why -> why;
            case LineItemReading.Read(LineItem now) -> update(endpoint, lineItem, now, change);
        });
    }

    private LineItemUpdate update(LineItemsEndpoint endpoint, URI address, LineItem now, LineItemChange change) {
        ObjectNode before = now.json();
        ObjectNode after = change.appliedTo(before);
        if (after.equals(before)) {
            return new LineItemUpdate.Unchanged(now);
        }
        OutgoingRequest request = OutgoingRequest.put(address, ONE, after.toString());
        return switch (requests.send(endpoint.deployment(), Set.of(Scope.LINE_ITEM), request)) {
            case Said.No no -> no.why();
            case Said.Yes yes ->
                new LineItemUpdate.Updated(
                        LineItem.in(JsonBody.parsed(yes.answer().body()))
                                .or(() -> LineItem.in(after))
                                .orElse(now));
        };
    }

    /** Without any look at what is in it: only {@link Deletion} may ask for this. */
    Said delete(LineItemsEndpoint endpoint, URI lineItem) {
        OutgoingRequest request = new OutgoingRequest("DELETE", lineItem, Map.of(), Optional.empty());
        return requests.send(endpoint.deployment(), Set.of(Scope.LINE_ITEM), request);
    }
}
