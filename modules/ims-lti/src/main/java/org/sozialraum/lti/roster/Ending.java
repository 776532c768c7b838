package org.sozialraum.lti.roster;

import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.roster.NotGiven.Ground;
import org.sozialraum.lti.roster.StoppedEarly.Why;
import org.sozialraum.lti.service.WalkEnd;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/** Says what the end of a walk through the pages means for the roster. */
final class Ending {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private Ending() {}

    static RosterOutcome of(WalkEnd end, RosterRequest request, RosterRun run) {
        RosterCount count = run.count();
        return switch (end) {
            case WalkEnd.Last last -> new RosterOutcome.ReadWhole(count, run.differences());
            case WalkEnd.Troubled(var page, var trouble) -> StoppedEarly.at(page, count, trouble);
            case WalkEnd.Forbidden(var no) -> new NotGiven(count, Ground.NOT_ALLOWED, no.status(), no.reason());
            case WalkEnd.Refused(var page, var answer) -> refused(count, page, answer, request);
            case WalkEnd.Elsewhere(var page) ->
                StoppedEarly.because(count, Why.NEXT_PAGE_ELSEWHERE, page + " names a next page elsewhere");
            case WalkEnd.Round(var again) ->
                StoppedEarly.because(count, Why.GOES_ROUND, "the pages of " + again.getHost() + " lead back");
            case WalkEnd.Endless(int pages) ->
                StoppedEarly.because(count, Why.ENDLESS, "the roster does not end after " + pages + " pages");
            case WalkEnd.Unreadable(var page, var answer) ->
                StoppedEarly.because(
                        count, Why.NO_ROSTER_IN_ANSWER, page + " answered " + answer.status() + " with no members");
        };
    }

    /** A page that the platform itself has named may have grown old; a first page is refused for good. */
    private static RosterOutcome refused(
            RosterCount count, OutgoingRequest page, Answer answer, RosterRequest request) {
        String reason = page + " answered " + answer.status() + ": " + answer.start();
        return count.pages() > 0 || request.goesOn()
                ? StoppedEarly.because(count, Why.NEXT_PAGE_GONE, reason)
                : new NotGiven(count, ground(answer.status(), request), answer.status(), reason);
    }

    private static Ground ground(int status, RosterRequest request) {
        if (request instanceof RosterRequest.Changes) {
            return Ground.CHANGES_FORGOTTEN;
        }
        return status == NOT_FOUND || status == GONE ? Ground.NO_ROSTER : Ground.NOT_TAKEN;
    }
}
