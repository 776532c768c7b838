package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets a teacher open one learner's work from the gradebook.
 *
 * @param reviewable states of the work in which there is something to see; empty means any
 * @param url where the review is launched; empty means the link's own address
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0#submission-review-lineitem-extension">Submission Review 1.0, 3</a>
 */
public record SubmissionReview(Set<ActivityProgress> reviewable, Optional<URI> url, Map<String, String> custom) {
    public SubmissionReview {
        reviewable = Set.copyOf(reviewable);
        custom = Map.copyOf(custom);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!reviewable.isEmpty()) {
            ArrayNode states = json.putArray("reviewableStatus");
            reviewable.stream().sorted().map(ActivityProgress::text).forEach(states::add);
        }
        url.ifPresent(address -> json.put("url", address.toString()));
        if (!custom.isEmpty()) {
            ObjectNode values = json.putObject("custom");
            new TreeMap<>(custom).forEach(values::put);
        }
        return json;
    }
}
