package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the gradebook shows for one learner; a teacher may have changed it.
 *
 * @param score on the scale 0 to {@code maximum}, may be above it; zero is a grade, empty is none
 * @param maximum 1 where the platform says nothing usable (AGS 2.0, 3.3.4); means nothing without a score
 * @param comment plain text or what the platform makes of it: to be shown with care
 * @param scoringUserId who marked it, as the platform knows her or him; Moodle 4.4 does not tell
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#result-service">AGS 2.0, 3.3</a>
 */
public record Result(
        String userId,
        Optional<BigDecimal> score,
        BigDecimal maximum,
        Optional<String> comment,
        Optional<String> scoringUserId) {
    /** Whether there is a grade; an entry without one is what is left of a grade that was taken away. */
    public boolean hasGrade() {
        return score.isPresent();
    }

    /** Empty if it does not say whose it is. */
    static Optional<Result> in(JsonNode json) {
        return ForeignJson.text(json, "userId")
                .map(user -> new Result(
                        user,
                        ForeignJson.number(json, "resultScore"),
                        ForeignJson.number(json, "resultMaximum")
                                .filter(points -> points.signum() > 0)
                                .orElse(BigDecimal.ONE),
                        ForeignJson.text(json, "comment"),
                        ForeignJson.text(json, "scoringUserId")));
    }

    /** Without words about a person. */
    @Override
    public String toString() {
        return "Result[" + (hasGrade() ? "a grade" : "no grade") + "]";
    }
}
