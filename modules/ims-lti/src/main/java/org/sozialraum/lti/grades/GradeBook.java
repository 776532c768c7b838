package org.sozialraum.lti.grades;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.quirks.Quirks;
import org.sozialraum.lti.quirks.moodle.MoodleScoreClock;
import org.sozialraum.lti.service.ServiceAddress;
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

    private final ServiceCalls calls;
    private final LineItems lineItems;
    private final Columns columns;
    private final Results results;
    private final Deletion deletion;
    private final InstantSource clock;

    public GradeBook(ServiceCalls calls, InstantSource clock) {
        this.calls = calls;
        this.lineItems = new LineItems(calls);
        this.columns = new Columns(lineItems);
        this.results = new Results(calls);
        this.deletion = new Deletion(lineItems, results);
        this.clock = clock;
    }

    /**
     * The column for an activity whose launch names none: Moodle leaves {@code lineitem} out as soon as an activity has
     * two. Looks through all pages, and adds one only if the whole list was read and none fits.
     *
     * <p>Within one process two callers do not add the same column; several nodes need a lock of their own around this.
     */
    public ColumnBinding bind(LineItemsEndpoint endpoint, WantedLineItem wanted, CopyHistory history) {
        return columns.bind(endpoint, wanted, history);
    }

    /**
     * As {@link #bind} without a history, for callers that nobody can answer: of several columns that fit equally well
     * it takes the one that the platform names first.
     */
    public ColumnSearch findOrCreate(LineItemsEndpoint endpoint, WantedLineItem wanted) {
        return switch (bind(endpoint, wanted, CopyHistory.NONE)) {
            case ColumnBinding.Found(LineItem there) -> new ColumnSearch.Found(there);
            case ColumnBinding.Created(LineItem added, OwnLineItem own) -> new ColumnSearch.Created(added);
            case ColumnBinding.Ambiguous(List<LineItem> candidates) -> new ColumnSearch.Found(candidates.getFirst());
            case Setback why -> why;
        };
    }

    /** The columns that the tool may see, all pages. */
    public LineItemList lineItems(LineItemsEndpoint endpoint, LineItemFilter filter) {
        return lineItems.list(endpoint, filter);
    }

    /** One column as it is now. */
    public LineItemReading lineItem(LineItemsEndpoint endpoint, URI lineItem) {
        return lineItems.read(endpoint, lineItem);
    }

    /** Adds a column without looking whether there is one already; {@link #bind} looks. */
    public LineItemCreation create(LineItemsEndpoint endpoint, NewLineItem wanted) {
        return lineItems.create(endpoint, wanted);
    }

    /** Reads the column, and sends it back with the change if that makes a difference. */
    public LineItemUpdate update(LineItemsEndpoint endpoint, URI lineItem, LineItemChange change) {
        return lineItems.update(endpoint, lineItem, change);
    }

    /** Deletes a column that we have added, if nothing is in it. At Moodle a teacher's whole column goes. */
    public LineItemDeletion delete(LineItemsEndpoint endpoint, OwnLineItem own) {
        return deletion.delete(endpoint, own, Optional.empty());
    }

    /**
     * Deletes a column with what is in it.
     *
     * @param shown what {@link #delete} has answered, and a person has agreed to lose; if there is more or less in the
     *     column by now, the answer is a new {@link LineItemDeletion.HasResults} and nothing is lost
     */
    public LineItemDeletion deleteWithResults(LineItemsEndpoint endpoint, LineItemDeletion.HasResults shown) {
        return deletion.delete(endpoint, shown.own(), Optional.of(shown));
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
                : Rejected.discreetly(request, answer);
    }

    /** What the gradebook shows now, all pages of {@code …/results} of the column. */
    public ResultList results(Deployment deployment, URI lineItem) {
        return results.read(deployment, lineItem);
    }

    /** What the gradebook shows now for one learner: one result, or none. */
    public ResultList results(Deployment deployment, URI lineItem, String userId) {
        return results.read(deployment, lineItem, userId);
    }
}
