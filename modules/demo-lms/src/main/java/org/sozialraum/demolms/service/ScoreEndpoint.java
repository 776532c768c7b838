package org.sozialraum.demolms.service;

import java.util.Set;
import org.sozialraum.demolms.course.Gradebook;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.course.Recorded;
import org.sozialraum.demolms.course.ScoreMessage;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Scope;

/**
 * Takes scores.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-publish-service">AGS 2.0, 3.4</a>
 */
public final class ScoreEndpoint {
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    private final LineItemEndpoint lineItems;
    private final Gradebook gradebook;
    private final SwitchBoard board;

    public ScoreEndpoint(LineItemEndpoint lineItems, Gradebook gradebook, SwitchBoard board) {
        this.lineItems = lineItems;
        this.gradebook = gradebook;
        this.board = board;
    }

    public Answer take(Request request) {
        return lineItems.withItem(request, Set.of(Scope.SCORE), (tool, item) -> take(request, item));
    }

    private Answer take(Request request, LineItem item) {
        if (!request.mediaType().equals(SCORE)) {
            return BearerGate.error(415, "Content-Type must be " + SCORE);
        }
        try {
            return record(item, ScoreMessage.parse(Json.object(request.body())));
        } catch (MalformedMessage e) {
            return BearerGate.error(400, e.reason());
        }
    }

    private Answer record(LineItem item, ScoreMessage score) {
        return switch (gradebook.record(item, score)) {
            case Recorded.Saved saved -> board.now().moodleFormats() ? Answer.of(200, SCORE, "") : Answer.empty(204);
            case Recorded.NotALearner nobody ->
                BearerGate.error(400, "nobody with id " + score.userId() + " learns in this course");
            case Recorded.TooLate late ->
                board.now().moodleFormats()
                        ? Answer.of(409, SCORE, "[]")
                        : BearerGate.error(
                                409,
                                "Refusing score with an earlier timestamp for item " + item.id() + " and user "
                                        + score.userId());
        };
    }
}
