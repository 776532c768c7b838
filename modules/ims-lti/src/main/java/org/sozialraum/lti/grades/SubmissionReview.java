package org.sozialraum.lti.grades;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets a teacher open one learner's work from a column of the gradebook.
 *
 * @param reviewableStatus states of the work in which there is something to see; empty means any. Moodle 4.4 forgets it
 * @param label the words on the button; Moodle 4.4 forgets it
 * @param url where the review is launched; empty means the tool's own address
 * @param custom comes with the launch
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0#submission-review-lineitem-extension">Submission Review 1.0, 3</a>
 */
public record SubmissionReview(
        Set<ActivityProgress> reviewableStatus, Optional<String> label, Optional<URI> url, Map<String, String> custom) {
    private static final String FIELD = "submissionReview";

    public SubmissionReview {
        reviewableStatus = Collections.unmodifiableSet(new LinkedHashSet<>(reviewableStatus));
        label = label.filter(words -> !words.isBlank());
        requireNonNull(url, "url is null");
        custom = Map.copyOf(custom);
    }

    /** In any state, at the tool's own address: what Moodle sends as an empty object. */
    public static SubmissionReview plain() {
        return new SubmissionReview(Set.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** Empty if the line item has none. States that we do not know are left out. */
    static Optional<SubmissionReview> in(JsonNode lineItem) {
        return Optional.of(lineItem.path(FIELD))
                .filter(JsonNode::isObject)
                .map(json -> new SubmissionReview(
                        states(json.path("reviewableStatus")),
                        ForeignJson.text(json, "label"),
                        ForeignJson.address(json, "url"),
                        custom(json.path("custom"))));
    }

    private static Set<ActivityProgress> states(JsonNode list) {
        Set<ActivityProgress> known = new LinkedHashSet<>();
        list.forEach(state -> ActivityProgress.of(state.asText()).ifPresent(known::add));
        return known;
    }

    private static Map<String, String> custom(JsonNode fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.properties()
                .forEach(field ->
                        ForeignJson.text(fields, field.getKey()).ifPresent(text -> values.put(field.getKey(), text)));
        return values;
    }

    void writeTo(ObjectNode lineItem) {
        lineItem.set(FIELD, json());
    }

    static void removeFrom(ObjectNode lineItem) {
        lineItem.remove(FIELD);
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!reviewableStatus.isEmpty()) {
            ArrayNode states = json.putArray("reviewableStatus");
            reviewableStatus.stream().sorted().map(ActivityProgress::text).forEach(states::add);
        }
        label.ifPresent(words -> json.put("label", words));
        url.ifPresent(address -> json.put("url", address.toString()));
        if (!custom.isEmpty()) {
            ObjectNode values = json.putObject("custom");
            new TreeMap<>(custom).forEach(values::put);
        }
        return json;
    }
}
