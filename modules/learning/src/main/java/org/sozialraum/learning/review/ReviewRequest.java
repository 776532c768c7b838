package org.sozialraum.learning.review;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;

/**
 * Somebody comes in to see what one learner did at one activity.
 *
 * @param subject the platform's identifier of who looks; empty for an anonymous launch
 * @param learner the platform's identifier of whose work it is
 * @param resourceLinkId the activity; empty if the platform names its grade column alone
 * @param lineItem the grade column
 * @param browserProof as in {@link Arrival}
 * @param returnTo as in {@link Arrival}
 */
public record ReviewRequest(
        Origin origin,
        Optional<String> subject,
        Right right,
        String learner,
        Optional<String> resourceLinkId,
        Optional<URI> lineItem,
        Optional<Language> language,
        Optional<String> browserProof,
        Optional<URI> returnTo) {
    public ReviewRequest {
        requireNonNull(origin, "origin is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(right, "right is null");
        requireNonNull(learner, "learner is null");
        requireNonNull(resourceLinkId, "resourceLinkId is null");
        requireNonNull(lineItem, "lineItem is null");
        requireNonNull(language, "language is null");
        requireNonNull(browserProof, "browserProof is null");
        requireNonNull(returnTo, "returnTo is null");
    }

    /** A person's own work is always hers to see. */
    boolean isOfOwnWork() {
        return subject.filter(learner::equals).isPresent();
    }

    /**
     * Says of the activity only what is known of it already: a review may name one of several columns, and that is not
     * where grades go from now on.
     */
    Arrival at(Placement placement) {
        return new Arrival(
                origin,
                subject,
                Optional.empty(),
                placement.resourceLinkId(),
                placement.title(),
                right,
                Optional.empty(),
                language,
                placement.column(),
                Optional.empty(),
                browserProof,
                returnTo);
    }
}
