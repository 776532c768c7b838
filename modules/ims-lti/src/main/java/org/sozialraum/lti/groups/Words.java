package org.sozialraum.lti.groups;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Texts in a platform's list. Some platforms write ids as numbers. */
final class Words {
    private Words() {}

    /** Empty if it is absent, blank, or neither text nor number; U+0000, which no database keeps, is left out. */
    static Optional<String> of(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual() && !value.isIntegralNumber()) return Optional.empty();
        return Optional.of(value.asText().replace("\0", "").strip()).filter(text -> !text.isEmpty());
    }
}
