package org.sozialraum.learning.standing;

import java.time.Instant;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step;
import org.sozialraum.learning.attempt.Score;

/**
 * How far a learner has come with a module in one activity.
 *
 * @param title what the course calls the activity
 * @param finished whether the check was handed in; in a module without a check, whether all steps are done
 */
public record Progress(
        Module module, Optional<String> title, boolean finished, Optional<Score> best, Instant lastChange) {

    static Progress of(Module module, Trace trace) {
        return new Progress(module, trace.title(), isFinished(module, trace), trace.best(), trace.lastChange());
    }

    private static boolean isFinished(Module module, Trace trace) {
        return module.items().isEmpty()
                ? module.flow().stream().map(Step::key).allMatch(trace.finished()::contains)
                : trace.handedIn();
    }
}
