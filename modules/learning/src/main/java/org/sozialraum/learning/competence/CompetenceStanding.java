package org.sozialraum.learning.competence;

import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.CompetenceId;
import org.sozialraum.curriculum.Module;

/**
 * How a learner stands in one competence.
 *
 * @param area of the framework that it belongs to
 * @param taughtIn modules that work on it; none if it is no part of the curriculum
 * @param level highest level of the modules in which the application was shown
 */
public record CompetenceStanding(
        CompetenceId id, String area, List<Module> taughtIn, Half application, Half judgement, Optional<String> level) {
    public CompetenceStanding {
        taughtIn = List.copyOf(taughtIn);
    }

    public boolean isTaught() {
        return !taughtIn.isEmpty();
    }

    public boolean isEvidenced() {
        return application == Half.SHOWN && judgement == Half.SHOWN;
    }
}
