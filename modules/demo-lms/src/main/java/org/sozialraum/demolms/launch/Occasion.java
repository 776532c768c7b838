package org.sozialraum.demolms.launch;

import java.util.Optional;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;

/** Why somebody goes to the tool. */
public sealed interface Occasion {
    /** To open an activity. */
    record Open(Activity activity) implements Occasion {}

    /** To look at a learner's work. */
    record Review(Activity activity, Person learner) implements Occasion {}

    /**
     * To pick something for the course.
     *
     * @param data comes back with the choice, and only once
     */
    record Pick(String data) implements Occasion {}

    /** The resource link that it is about, if there is one already. */
    default Optional<Activity> link() {
        return switch (this) {
            case Open open -> Optional.of(open.activity());
            case Review review -> Optional.of(review.activity());
            case Pick pick -> Optional.empty();
        };
    }

    default String messageType() {
        return switch (this) {
            case Open open -> "LtiResourceLinkRequest";
            case Review review -> "LtiSubmissionReviewRequest";
            case Pick pick -> "LtiDeepLinkingRequest";
        };
    }
}
