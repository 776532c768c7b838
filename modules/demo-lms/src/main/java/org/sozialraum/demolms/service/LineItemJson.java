package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sozialraum.demolms.course.LineItem;

/** A line item as the tool reads it. */
final class LineItemJson {
    private LineItemJson() {}

    /** Moodle sends empty texts for what is absent, and the link's id a second time. */
    static ObjectNode write(LineItem item, String address, boolean moodle) {
        LineItem.Content content = item.content();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", address);
        json.put("label", content.label());
        json.put("scoreMaximum", content.scoreMaximum());
        if (moodle || !content.resourceId().isEmpty()) {
            json.put("resourceId", content.resourceId());
        }
        if (moodle || !content.tag().isEmpty()) {
            json.put("tag", content.tag());
        }
        item.activityId().ifPresent(id -> json.put("resourceLinkId", id));
        if (moodle) {
            item.activityId().ifPresent(id -> json.put("ltiLinkId", id));
        }
        content.startDateTime().ifPresent(time -> json.put("startDateTime", time));
        content.endDateTime().ifPresent(time -> json.put("endDateTime", time));
        content.submissionReview().ifPresent(review -> json.set("submissionReview", review));
        return json;
    }
}
