package org.sozialraum.tool.result;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.tool.Course;

/** Attempts at the check of {@link Course}, which has three points. */
public final class Attempted {
    private Attempted() {}

    public static Attempt open(int number) {
        return attempt(number, Optional.empty());
    }

    public static Attempt handedIn(int number, double points) {
        return attempt(number, Optional.of(new Submission(Course.MONDAY, Score.of(points, 3))));
    }

    public static Answered with(Attempt attempt, Answer... answers) {
        return new Answered(attempt, Arrays.stream(answers).collect(Collectors.toMap(Answer::item, answer -> answer)));
    }

    public static Answer answer(Item item, Response response) {
        return new Answer(item.uuid(), response, Course.MONDAY);
    }

    private static Attempt attempt(int number, Optional<Submission> submission) {
        return new Attempt(
                new AttemptId(Course.SCHOOL, Course.uuid("attempt-" + number)),
                Course.LEARNER,
                Course.placement(GradeColumn.NONE).id(),
                Right.LEARNER,
                Course.MODULE.uuid(),
                "1.0.0",
                number,
                1,
                Course.MONDAY,
                submission);
    }
}
