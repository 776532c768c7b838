package org.sozialraum.lti.grades;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The column that an activity needs.
 *
 * <p>It is recognised by the resource link, else by {@code resourceId} and {@code tag} together: a copied course has new
 * resource link ids, and a second column would hide the first. So two activities of one course that are to have a
 * column each need different {@code resourceId}s. {@link ColumnChoice} has the rules.
 *
 * @param label heading of a new column
 * @param scoreMaximum points at most of a new column, more than 0
 * @param resourceLinkId the activity, as its launches call it; empty for a column of its own
 * @param resourceId what is scored, in our words
 * @param tag how it is scored, in our words
 * @param review how a teacher opens the work behind a score of a new column; empty means not at all
 */
public record WantedLineItem(
        String label,
        BigDecimal scoreMaximum,
        Optional<String> resourceLinkId,
        String resourceId,
        String tag,
        Optional<SubmissionReview> review) {
    public WantedLineItem {
        if (label.isBlank() || resourceId.isBlank() || tag.isBlank()) {
            throw new IllegalArgumentException("label, resourceId and tag must not be blank");
        }
        if (scoreMaximum.signum() <= 0) {
            throw new IllegalArgumentException("scoreMaximum must be above 0, is " + scoreMaximum);
        }
        requireNonNull(resourceLinkId, "resourceLinkId is null");
        requireNonNull(review, "review is null");
    }

    /** A column whose scores are all that there is to see. */
    public WantedLineItem(
            String label, BigDecimal scoreMaximum, Optional<String> resourceLinkId, String resourceId, String tag) {
        this(label, scoreMaximum, resourceLinkId, resourceId, tag, Optional.empty());
    }

    public WantedLineItem withReview(SubmissionReview ofWork) {
        return new WantedLineItem(label, scoreMaximum, resourceLinkId, resourceId, tag, Optional.of(ofWork));
    }

    /** Media type {@code application/vnd.ims.lis.v2.lineitem+json}. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("label", label)
                .put("scoreMaximum", Score.plain(scoreMaximum))
                .put("resourceId", resourceId)
                .put("tag", tag);
        resourceLinkId.ifPresent(link -> json.put("resourceLinkId", link));
        review.ifPresent(ofWork -> ofWork.writeTo(json));
        return json;
    }
}
