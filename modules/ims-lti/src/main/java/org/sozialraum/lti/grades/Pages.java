package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.service.PageWalk;
import org.sozialraum.lti.service.WalkEnd;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/**
 * Reads a list from its first page to its last.
 *
 * <p>The address of a page is used as the platform gave it, with no filter and no {@code limit} of ours: Moodle 4.4
 * breaks on {@code limit} at the results. A next page that was read already ends the list.
 */
final class Pages {
    private static final int MOST = 200;

    private final PageWalk walk;

    Pages(ServiceCalls calls, Deployment deployment, Set<Scope> anyOf, String mediaType) {
        this.walk = new PageWalk(calls, deployment, anyOf, mediaType, MOST);
    }

    /**
     * @param entries of all pages that could be read
     * @param stopped why it is not the whole list; empty if it is
     */
    record Run(List<JsonNode> entries, Optional<Setback> stopped) {}

    Run from(URI first) {
        List<JsonNode> entries = new ArrayList<>();
        WalkEnd end = walk.from(first, (address, body, links) -> {
            body.forEach(entries::add);
            return body.isArray();
        });
        return new Run(entries, stopped(end));
    }

    private static Optional<Setback> stopped(WalkEnd end) {
        return switch (end) {
            case WalkEnd.Last last -> Optional.empty();
            case WalkEnd.Round round -> Optional.empty();
            case WalkEnd.Troubled(var page, var trouble) -> Optional.of(RetryLater.because(trouble));
            case WalkEnd.Forbidden(var denied) -> Optional.of(Rejected.because(denied));
            case WalkEnd.Refused(var page, var answer) -> Optional.of(Rejected.because(page, answer));
            case WalkEnd.Elsewhere(var page) ->
                Optional.of(RetryLater.unreadable(page + " names a next page elsewhere"));
            case WalkEnd.Endless(int pages) ->
                Optional.of(RetryLater.unreadable("the list does not end after " + pages + " pages"));
            case WalkEnd.Unreadable(var page, var answer) ->
                Optional.of(RetryLater.unreadable(page + " answered " + answer.status() + " with no JSON list"));
        };
    }
}
