package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads what platforms send. Of another kind than asked, out of all bounds, and blank: all of these mean absent. */
final class ForeignJson {
    /** 1E+999999999 is a number in JSON; written out it would fill the memory. */
    private static final int MOST_DIGITS = 40;

    private ForeignJson() {}

    /** A text; a number or truth value as its text. */
    static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    static Optional<BigDecimal> number(JsonNode json, String field) {
        return Optional.of(json.path(field))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .filter(number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS);
    }

    static Optional<Boolean> flag(JsonNode json, String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** A moment in ISO 8601 with a zone. */
    static Optional<Instant> moment(JsonNode json, String field) {
        return text(json, field).flatMap(ForeignJson::moment);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** An address with a host and a path. */
    static Optional<URI> address(JsonNode json, String field) {
        return text(json, field)
                .flatMap(ForeignJson::address)
                .filter(uri -> uri.getHost() != null && uri.getRawPath() != null);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
