package org.sozialraum.demolms.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Request;

/**
 * A page of a longer list.
 *
 * @param next the query of the next page, if there is one
 */
record Paging<T>(List<T> items, Optional<Parameters> next) {
    /**
     * Cuts the page that {@code limit} and {@code from} ask for.
     *
     * @param longest the platform's own limit; 0 means none
     */
    static <T> Paging<T> of(List<T> all, Request request, int longest) {
        int asked = number(request, "limit");
        int limit = asked == 0 || (longest > 0 && asked > longest) ? longest : asked;
        int from = Math.min(number(request, "from"), all.size());
        if (limit == 0 || from + limit >= all.size()) {
            return new Paging<>(all.subList(from, all.size()), Optional.empty());
        }
        Map<String, String> next = new LinkedHashMap<>(request.query().values());
        next.put("limit", Integer.toString(limit));
        next.put("from", Integer.toString(from + limit));
        return new Paging<>(all.subList(from, from + limit), Optional.of(new Parameters(next)));
    }

    /** The answer with a {@code Link} header to the next page, if there is one. */
    Answer link(Answer answer, String address) {
        return next.map(query -> answer.with("Link", "<" + query.appendedTo(address) + ">; rel=\"next\""))
                .orElse(answer);
    }

    private static int number(Request request, String name) {
        return request.query()
                .get(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
