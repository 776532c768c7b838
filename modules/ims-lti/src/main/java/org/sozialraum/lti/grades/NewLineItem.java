package org.sozialraum.lti.grades;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A column to add. One activity may have several; they need different {@code resourceId}s or {@code tag}s, or nobody
 * can tell them apart later.
 *
 * @param startDateTime from when learners may work on it
 * @param endDateTime until when, not before it starts
 * @param gradesReleased whether learners are to see grades at once; set it only for a platform that announces that it
 *     knows of it
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#creating-a-new-line-item">AGS 2.0, line item service,
 *     creating a new line item</a>
 */
public record NewLineItem(
        WantedLineItem column,
        Optional<Instant> startDateTime,
        Optional<Instant> endDateTime,
        Optional<Boolean> gradesReleased) {
    public NewLineItem {
        if (startDateTime.isPresent()
                && endDateTime.filter(startDateTime.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "ends before it starts: " + startDateTime.get() + " to " + endDateTime.get());
        }
        requireNonNull(gradesReleased, "gradesReleased is null");
    }

    /** Open at any time. */
    public static NewLineItem of(WantedLineItem column) {
        return new NewLineItem(column, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public NewLineItem open(Instant from, Instant until) {
        return new NewLineItem(column, Optional.of(from), Optional.of(until), gradesReleased);
    }

    public NewLineItem reviewedBy(SubmissionReview review) {
        return new NewLineItem(column.withReview(review), startDateTime, endDateTime, gradesReleased);
    }

    public NewLineItem releasingGrades(boolean atOnce) {
        return new NewLineItem(column, startDateTime, endDateTime, Optional.of(atOnce));
    }

    /** Media type {@code application/vnd.ims.lis.v2.lineitem+json}. */
    ObjectNode json() {
        ObjectNode json = column.json();
        startDateTime.ifPresent(moment -> json.put("startDateTime", moment.toString()));
        endDateTime.ifPresent(moment -> json.put("endDateTime", moment.toString()));
        gradesReleased.ifPresent(released -> json.put("gradesReleased", released));
        return json;
    }
}
