package org.sozialraum.learning.review;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.learning.session.OpenSession;

/** Lets somebody in who comes to see one learner's work: who teaches the course, or the learner herself. */
@UseCase
public class OpenReview {
    private final Placements placements;
    private final OpenSession openSession;
    private final ReviewWork reviewWork;

    @Inject
    OpenReview(Placements placements, OpenSession openSession, ReviewWork reviewWork) {
        this.placements = placements;
        this.openSession = openSession;
        this.reviewWork = reviewWork;
    }

    public Outcome handle(ReviewRequest request) {
        if (request.right() != Right.INSTRUCTOR && !request.isOfOwnWork()) {
            return new Outcome.NotAllowed();
        }
        return activity(request)
                .<Outcome>map(placement -> open(request, placement))
                .orElseGet(Outcome.NoSuchActivity::new);
    }

    /** The link says it; only where the platform names none, the column has to. */
    private Optional<Placement> activity(ReviewRequest request) {
        return request.resourceLinkId().isPresent()
                ? request.resourceLinkId().flatMap(link -> placements.at(request.origin(), link))
                : request.lineItem().flatMap(column -> placements.withColumn(request.origin(), column));
    }

    private Outcome open(ReviewRequest request, Placement placement) {
        OpenSession.Opened opened = openSession.handle(request.at(placement));
        if (request.right() != Right.INSTRUCTOR) {
            return new Outcome.Own(opened);
        }
        Optional<PersonId> learner = placements
                .personCalled(request.origin(), request.learner())
                .filter(person -> reviewWork.latest(opened.visit(), person).isPresent());
        return new Outcome.Teachers(opened, learner);
    }

    public sealed interface Outcome {
        /** @param learner empty if that person has done nothing here */
        record Teachers(OpenSession.Opened session, Optional<PersonId> learner) implements Outcome {}

        /** A learner looks at what she did herself. */
        record Own(OpenSession.Opened session) implements Outcome {}

        /** Nobody has ever opened this activity here, so nobody has done anything in it. */
        record NoSuchActivity() implements Outcome {}

        /** Neither teaches the course nor is the learner. */
        record NotAllowed() implements Outcome {}
    }
}
