package org.sozialraum.demolms.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.switches.EndpointGroup;

/** Which handler answers which method and path; a pattern's places are written {@code {name}}. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    record Route(EndpointGroup group, String method, List<String> pattern, Handler handler) {}

    /** A route that fits, and the request with the places of its pattern filled. */
    record Match(EndpointGroup group, Request request, Handler handler) {
        Answer answer() {
            return handler.answer(request);
        }
    }

    public Routes get(EndpointGroup group, String pattern, Handler handler) {
        return add(group, "GET", pattern, handler);
    }

    public Routes post(EndpointGroup group, String pattern, Handler handler) {
        return add(group, "POST", pattern, handler);
    }

    public Routes add(EndpointGroup group, String method, String pattern, Handler handler) {
        routes.add(new Route(group, method, segments(pattern), handler));
        return this;
    }

    Optional<Match> find(Request request) {
        List<String> path = segments(request.path());
        return routes.stream()
                .filter(route -> route.method().equals(request.method()))
                .flatMap(route -> match(route, path, request).stream())
                .findFirst();
    }

    private static Optional<Match> match(Route route, List<String> path, Request request) {
        if (path.size() != route.pattern().size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String wanted = route.pattern().get(i);
            if (wanted.startsWith("{")) {
                variables.put(wanted.substring(1, wanted.length() - 1), path.get(i));
            } else if (!wanted.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(route.group(), request.with(variables), route.handler()));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
