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
 */
public record WantedLineItem(
        String label, BigDecimal scoreMaximum, Optional<String> resourceLinkId, String resourceId, String tag) {
    public WantedLineItem {
        if (label.isBlank() || resourceId.isBlank() || tag.isBlank()) {
            throw new IllegalArgumentException("label, resourceId and tag must not be blank");
        }
        if (scoreMaximum.signum() <= 0) {
            throw new IllegalArgumentException("scoreMaximum must be above 0, is " + scoreMaximum);
        }
        requireNonNull(resourceLinkId, "resourceLinkId is null");
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
        return json;
    }
}
