package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * From when and until when; one end may be open. Moodle 4.4 drops it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, LTI resource link:
 *     available, submission</a>
 */
public record TimeWindow(Optional<Instant> start, Optional<Instant> end) {
    public TimeWindow {
        if (start.isEmpty() && end.isEmpty()) throw new IllegalArgumentException("neither start nor end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("ends before it starts: " + start.get() + " to " + end.get());
        }
    }

    /** Empty where both ends are open: then there is nothing to say. */
    public static Optional<TimeWindow> between(Optional<Instant> start, Optional<Instant> end) {
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new TimeWindow(start, end));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        start.ifPresent(moment -> json.put("startDateTime", moment.toString()));
        end.ifPresent(moment -> json.put("endDateTime", moment.toString()));
        return json;
    }
}
