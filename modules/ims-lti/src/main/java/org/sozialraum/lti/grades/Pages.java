package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.grades.Requests.Said;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/**
 * Reads a list from its first page to its last.
 *
 * <p>The address of a next page is used as the platform gave it. One on another origin is not asked, because our token
 * would go there; one that was read already ends the list.
 */
final class Pages {
    private static final int MOST = 200;

    private final Requests requests;
    private final Deployment deployment;
    private final Set<Scope> anyOf;
    private final String mediaType;

    Pages(ServiceCalls calls, Deployment deployment, Set<Scope> anyOf, String mediaType) {
        this.requests = new Requests(calls);
        this.deployment = deployment;
        this.anyOf = anyOf;
        this.mediaType = mediaType;
    }

    /**
     * @param entries of all pages that could be read
     * @param stopped why it is not the whole list; empty if it is
     */
    record Run(List<JsonNode> entries, Optional<Setback> stopped) {}

    Run from(URI first) {
        List<JsonNode> entries = new ArrayList<>();
        Set<URI> read = new HashSet<>();
        Optional<URI> next = Optional.of(first);
        while (next.isPresent() && read.add(next.get())) {
            URI page = next.get();
            Page found = page(page);
            entries.addAll(found.entries());
            next = found.next();
            Optional<Setback> stopped = found.stopped().or(() -> tooMany(read.size()));
            if (stopped.isPresent()) {
                return new Run(entries, stopped);
            }
        }
        return new Run(entries, Optional.empty());
    }

    private record Page(List<JsonNode> entries, Optional<URI> next, Optional<Setback> stopped) {
        static Page broken(Setback why) {
            return new Page(List.of(), Optional.empty(), Optional.of(why));
        }
    }

    private Page page(URI address) {
        OutgoingRequest request = OutgoingRequest.get(address, mediaType);
        return switch (requests.send(deployment, anyOf, request)) {
            case Said.No no -> Page.broken(no.why());
            case Said.Yes yes -> read(request, yes.answer());
        };
    }

    private static Page read(OutgoingRequest request, Answer answer) {
        JsonNode json = ForeignJson.parsed(answer.body());
        if (!json.isArray()) {
            return Page.broken(RetryLater.unreadable(request + " answered " + answer.status() + " with no JSON list"));
        }
        List<JsonNode> entries = new ArrayList<>();
        json.forEach(entries::add);
        Optional<String> link = LinkHeader.next(answer.links());
        Optional<URI> next = link.flatMap(text -> resolved(request.address(), text));
        return link.isPresent() && next.isEmpty()
                ? new Page(entries, next, Optional.of(RetryLater.unreadable(request + " names a next page elsewhere")))
                : new Page(entries, next, Optional.empty());
    }

    private static Optional<URI> resolved(URI page, String link) {
        try {
            return Optional.of(page.resolve(link)).filter(next -> ServiceAddress.sameOrigin(page, next));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Setback> tooMany(int read) {
        return read < MOST
                ? Optional.empty()
                : Optional.of(RetryLater.unreadable("the list does not end after " + MOST + " pages"));
    }
}
