package org.sozialraum.learning.standing;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/** Shows a teacher how far the course has come, activity by activity. */
@UseCase
public class ReadCohort {
    private final Standings standings;

    @Inject
    ReadCohort(Standings standings) {
        this.standings = standings;
    }

    public Outcome handle(Visit visit) {
        if (visit.session().right() != Right.INSTRUCTOR) {
            return new Outcome.NotAllowed();
        }
        return standings
                .inCourseOf(visit.placement().id())
                .<Outcome>map(Outcome.Seen::new)
                .orElseGet(Outcome.NoCourse::new);
    }

    public sealed interface Outcome {
        /** @param activities none if nobody has opened one yet */
        record Seen(List<ModuleTally> activities) implements Outcome {
            public Seen {
                activities = List.copyOf(activities);
            }
        }

        /** The platform has not said which course the activity is in. */
        record NoCourse() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
