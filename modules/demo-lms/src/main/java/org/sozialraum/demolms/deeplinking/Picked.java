package org.sozialraum.demolms.deeplinking;

import java.util.List;
import java.util.Optional;
import org.sozialraum.demolms.course.Activity;

/** What came of a picker. */
public sealed interface Picked {
    /**
     * @param added what stands in the course now; may be empty
     * @param message what the tool wants to say to the person
     * @param error what went wrong in the tool, for the person
     */
    record Accepted(List<Activity> added, Optional<String> message, Optional<String> error) implements Picked {}

    record Refused(String reason) implements Picked {}
}
