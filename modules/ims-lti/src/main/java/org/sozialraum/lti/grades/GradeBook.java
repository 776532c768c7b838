package org.sozialraum.lti.grades;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.quirks.Quirks;
import org.sozialraum.lti.quirks.moodle.MoodleScoreClock;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/**
 * A platform's gradebook. Safe for many threads; each call may take as long as two outgoing requests for each page.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">LTI Assignment and Grade Services 2.0</a>
 */
public final class GradeBook {
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final ServiceCalls calls;
    private final Columns columns;
    private final InstantSource clock;

    public GradeBook(ServiceCalls calls, InstantSource clock) {
        this.calls = calls;
        this.columns = new Columns(calls);
        this.clock = clock;
    }

    /**
     * The column for an activity whose launch names none: Moodle leaves {@code lineitem} out as soon as an activity has
     * two. Looks through all pages, and adds one only if the whole list was read and none fits.
     *
     * <p>Within one process two callers do not add the same column; several nodes need a lock of their own around this.
     */
    public ColumnSearch findOrCreate(LineItemsEndpoint endpoint, WantedLineItem wanted) {
        return columns.findOrCreate(endpoint, wanted);
    }

    /**
     * Sends one score, to {@code …/scores} of the column.
     *
     * @param lineItem the address that a launch's endpoint claim names, or what {@link #findOrCreate} has found
     */
    public Delivery post(Deployment deployment, URI lineItem, Score score) {
        URI address = ServiceAddress.below(lineItem, "scores");
        OutgoingRequest request =
                OutgoingRequest.post(address, SCORE, score.json().toString());
        return switch (calls.call(deployment, Set.of(Scope.SCORE), request)) {
            case NotNow notNow -> RetryLater.because(notNow);
            case Denied denied -> Rejected.because(denied);
            case Answer answer -> answered(Quirks.at(deployment.platform().tokenEndpoint()), request, answer);
        };
    }

    private Delivery answered(Quirks quirks, OutgoingRequest request, Answer answer) {
        if (answer.successful()) {
            return new Delivered(answer.status());
        }
        return quirks.isTimeConflict(answer.status(), answer.body())
                ? new Conflict(MoodleScoreClock.nextTry(clock.instant()))
                : Rejected.because(request, answer);
    }

    /** What the gradebook shows now, all pages of {@code …/results} of the column. */
    public ResultList results(Deployment deployment, URI lineItem) {
        Pages pages = new Pages(calls, deployment, Set.of(Scope.RESULT_READONLY), RESULTS);
        Pages.Run run = pages.from(ServiceAddress.below(lineItem, "results"));
        if (run.stopped().isPresent()) {
            return run.stopped().get();
        }
        List<Result> all =
                run.entries().stream().map(Result::in).flatMap(Optional::stream).toList();
        return new ResultList.Results(all);
    }
}
