package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.lti.service.JsonBody;

/**
 * A column of the gradebook, as the platform described it.
 *
 * @param id its address; scores go below it
 * @param label its heading, may be empty
 * @param scoreMaximum points at most; empty where the platform did not say
 * @param resourceLinkId the activity it belongs to, if any
 * @param resourceId the tool's own name of what is scored; survives the copy of a course
 * @param tag the tool's own name of how it is scored
 * @param startDateTime from when learners may work on it; Moodle 4.4 takes it and forgets it
 * @param endDateTime until when; Moodle 4.4 takes it and forgets it
 * @param submissionReview how a teacher opens the work behind a score (Submission Review 1.0)
 * @param gradesReleased whether learners see their grades; empty where the platform does not know of it
 * @param document the JSON object that the platform sent, with what we do not know: it goes back with a change
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public record LineItem(
        URI id,
        String label,
        Optional<BigDecimal> scoreMaximum,
        Optional<String> resourceLinkId,
        Optional<String> resourceId,
        Optional<String> tag,
        Optional<Instant> startDateTime,
        Optional<Instant> endDateTime,
        Optional<SubmissionReview> submissionReview,
        Optional<Boolean> gradesReleased,
        String document) {
    /** Empty if it has no usable address. An empty text means absent: Moodle sends {@code "resourceId": ""}. */
    static Optional<LineItem> in(JsonNode json) {
        return json.isObject() ? ForeignJson.address(json, "id").map(id -> of(id, json)) : Optional.empty();
    }

    private static LineItem of(URI id, JsonNode json) {
        return new LineItem(
                id,
                ForeignJson.text(json, "label").orElse(""),
                ForeignJson.number(json, "scoreMaximum"),
                ForeignJson.text(json, "resourceLinkId"),
                ForeignJson.text(json, "resourceId"),
                ForeignJson.text(json, "tag"),
                ForeignJson.moment(json, "startDateTime"),
                ForeignJson.moment(json, "endDateTime"),
                SubmissionReview.in(json),
                ForeignJson.flag(json, "gradesReleased"),
                json.toString());
    }

    /** A copy of what the platform sent. */
    ObjectNode json() {
        return (ObjectNode) JsonBody.parsed(document);
    }
}
