package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a tool wants different about a column: the fields that are a tool's to set. Everything else goes back as the
 * platform sent it, also what we do not know: a PUT replaces the whole document, and Moodle 4.4 cuts the column off from
 * its activity when {@code resourceLinkId} is left out.
 *
 * <p>A change that says what is there already changes nothing. A value; each method answers a new one.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#updating-a-line-item">AGS 2.0, line item service, updating</a>
 */
public final class LineItemChange {
    /** Nothing. */
    public static final LineItemChange NONE = new LineItemChange(List.of());

    private static final String GRADES_RELEASED = "gradesReleased";

    private final List<Consumer<ObjectNode>> edits;

    private LineItemChange(List<Consumer<ObjectNode>> edits) {
        this.edits = edits;
    }

    public LineItemChange label(String words) {
        return text("label", words);
    }

    /** @param points more than 0; Moodle 4.4 then scales the grades that are there, so that percentages stay */
    public LineItemChange scoreMaximum(BigDecimal points) {
        if (points.signum() <= 0) {
            throw new IllegalArgumentException("scoreMaximum must be above 0, is " + points);
        }
        return and(json -> {
            if (ForeignJson.number(json, "scoreMaximum")
                    .filter(now -> now.compareTo(points) == 0)
                    .isEmpty()) {
                json.put("scoreMaximum", Score.plain(points));
            }
        });
    }

    public LineItemChange resourceId(String id) {
        return text("resourceId", id);
    }

    public LineItemChange tag(String name) {
        return text("tag", name);
    }

    public LineItemChange startDateTime(Instant from) {
        return moment("startDateTime", from);
    }

    public LineItemChange endDateTime(Instant until) {
        return moment("endDateTime", until);
    }

    /** Open at any time. */
    public LineItemChange withoutDates() {
        return and(json -> json.remove(List.of("startDateTime", "endDateTime")));
    }

    public LineItemChange submissionReview(SubmissionReview review) {
        return and(json -> {
            if (SubmissionReview.in(json).filter(review::equals).isEmpty()) {
                review.writeTo(json);
            }
        });
    }

    public LineItemChange withoutSubmissionReview() {
        return and(SubmissionReview::removeFrom);
    }

    /** Sent only where the column, as the platform describes it, has this field: elsewhere nobody knows of it. */
    public LineItemChange gradesReleased(boolean released) {
        return and(json -> {
            if (json.has(GRADES_RELEASED)) {
                json.put(GRADES_RELEASED, released);
            }
        });
    }

    /** @param before what the platform sent; stays as it is */
    ObjectNode appliedTo(ObjectNode before) {
        ObjectNode after = before.deepCopy();
        edits.forEach(edit -> edit.accept(after));
        return after;
    }

    private LineItemChange text(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
        return and(json -> json.put(field, value));
    }

    private LineItemChange moment(String field, Instant value) {
        return and(json -> {
            if (ForeignJson.moment(json, field).filter(value::equals).isEmpty()) {
                json.put(field, value.toString());
            }
        });
    }

    private LineItemChange and(Consumer<ObjectNode> edit) {
        return new LineItemChange(Stream.concat(edits.stream(), Stream.of(edit)).toList());
    }
}
