package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** From when and until when; either end may be open. Moodle 4.4 drops it. */
public record TimeWindow(Optional<Instant> start, Optional<Instant> end) {
    public TimeWindow {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("ends before it starts: " + start.get() + " to " + end.get());
        }
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        start.ifPresent(moment -> json.put("startDateTime", moment.toString()));
        end.ifPresent(moment -> json.put("endDateTime", moment.toString()));
        return json;
    }
}
