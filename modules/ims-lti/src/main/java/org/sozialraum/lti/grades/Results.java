package org.sozialraum.lti.grades;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.service.ServiceAddress;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/**
 * Reads what a column shows. {@code limit} is never sent: Moodle 4.4 breaks on it, and gives everything without.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">AGS 2.0, 3.3</a>
 */
final class Results {
    private static final String LIST = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final ServiceCalls calls;

    Results(ServiceCalls calls) {
        this.calls = calls;
    }

    ResultList read(Deployment deployment, URI lineItem) {
        return from(deployment, ServiceAddress.below(lineItem, "results"));
    }

    /** Moodle 4.4 takes a user id that is no number for none, and sends everybody: we look again. */
    ResultList read(Deployment deployment, URI lineItem, String userId) {
        URI results = ServiceAddress.below(lineItem, "results");
        return switch (from(deployment, ServiceAddress.asking(results, Map.of("user_id", userId)))) {
            case Setback why -> why;
            case ResultList.Results(List<Result> all, int unreadable) -> {
                List<Result> hers = all.stream()
                        .filter(result -> result.userId().equals(userId))
                        .toList();
                yield new ResultList.Results(hers, unreadable);
            }
        };
    }

    private ResultList from(Deployment deployment, URI first) {
        Pages.Run run = new Pages(calls, deployment, Set.of(Scope.RESULT_READONLY), LIST).from(first);
        List<Result> all =
                run.entries().stream().map(Result::in).flatMap(Optional::stream).toList();
        return run.stopped()
                .<ResultList>map(why -> why)
                .orElseGet(() -> new ResultList.Results(all, run.entries().size() - all.size()));
    }
}
