package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the gradebook shows for one learner; a teacher may have changed it.
 *
 * @param score on the scale 0 to {@code maximum}; empty if there is none
 * @param maximum 1 where the platform does not say (AGS 2.0, 3.3.4)
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">AGS 2.0, 3.3</a>
 */
public record Result(String userId, Optional<BigDecimal> score, BigDecimal maximum, Optional<String> comment) {
    /** Empty if it does not say whose it is. */
    static Optional<Result> in(JsonNode json) {
        return Optional.of(json.path("userId").asText(""))
                .filter(user -> !user.isBlank())
                .map(user -> new Result(
                        user,
                        number(json, "resultScore"),
                        number(json, "resultMaximum").orElse(BigDecimal.ONE),
                        Optional.of(json.path("comment").asText("")).filter(text -> !text.isBlank())));
    }

    private static Optional<BigDecimal> number(JsonNode json, String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }
}
