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

    /** To open an activity without being named: the token has no {@code sub}, and nothing of the person. */
    record Unnamed(Activity activity) implements Occasion {}

    /**
     * To see what the tool keeps of a person.
     *
     * @param about empty: of the one who goes
     */
    record Privacy(Optional<Person> about) implements Occasion {}

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
            case Unnamed unnamed -> Optional.of(unnamed.activity());
            case Privacy privacy -> Optional.empty();
            case Pick pick -> Optional.empty();
        };
    }

    default String messageType() {
        return switch (this) {
            case Open open -> "LtiResourceLinkRequest";
            case Review review -> "LtiSubmissionReviewRequest";
            case Unnamed unnamed -> "LtiResourceLinkRequest";
            case Privacy privacy -> "LtiDataPrivacyLaunchRequest";
            case Pick pick -> "LtiDeepLinkingRequest";
        };
    }
}
