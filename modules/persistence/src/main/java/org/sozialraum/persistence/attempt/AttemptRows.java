package org.sozialraum.persistence.attempt;

import java.util.Optional;
import org.sozialraum.curriculum.item.Responses;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.attempt.Submission.Rescored;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;

/** Between rows and attempts. */
final class AttemptRows {
    private AttemptRows() {}

    static Attempt toAttempt(AttemptRow row) {
        InstitutionId institution = new InstitutionId(row.institution);
        return new Attempt(
                new AttemptId(institution, row.id),
                new PersonId(institution, row.person),
                new PlacementId(institution, row.placement),
                row.instructor ? Right.INSTRUCTOR : Right.LEARNER,
                row.module,
                row.contentVersion,
                row.number,
                row.seed,
                row.startedAt,
                submission(row));
    }

    static void fill(AttemptRow row, Attempt attempt) {
        row.submittedAt = attempt.submission().map(Submission::at).orElse(null);
        row.points = attempt.submission().map(made -> made.score().given()).orElse(null);
        row.pointsMaximum =
                attempt.submission().map(made -> made.score().maximum()).orElse(null);
        fill(row, attempt.submission().flatMap(Submission::rescored));
    }

    private static void fill(AttemptRow row, Optional<Rescored> rescored) {
        row.rescoredAt = rescored.map(Rescored::at).orElse(null);
        row.rescoredEdition = rescored.map(Rescored::edition).orElse(null);
        row.firstPoints = rescored.map(once -> once.first().given()).orElse(null);
        row.firstMaximum = rescored.map(once -> once.first().maximum()).orElse(null);
    }

    static AttemptRow newRow(Attempt attempt) {
        AttemptRow row = new AttemptRow();
        row.institution = attempt.id().institution().value();
        row.id = attempt.id().value();
        row.placement = attempt.placement().value();
        row.person = attempt.person().value();
        row.instructor = attempt.right() == Right.INSTRUCTOR;
        row.number = attempt.number();
        row.module = attempt.module();
        row.contentVersion = attempt.contentVersion();
        row.seed = attempt.seed();
        row.startedAt = attempt.startedAt();
        return row;
    }

    private static Optional<Submission> submission(AttemptRow row) {
        return row.submittedAt == null || row.points == null || row.pointsMaximum == null
                ? Optional.empty()
                : Optional.of(new Submission(row.submittedAt, new Score(row.points, row.pointsMaximum), rescored(row)));
    }

    private static Optional<Rescored> rescored(AttemptRow row) {
        return row.rescoredAt == null
                        || row.rescoredEdition == null
                        || row.firstPoints == null
                        || row.firstMaximum == null
                ? Optional.empty()
                : Optional.of(new Rescored(
                        row.rescoredAt, row.rescoredEdition, new Score(row.firstPoints, row.firstMaximum)));
    }

    /** Empty for what nobody can read any more. */
    static Optional<Answer> toAnswer(AnswerRow row) {
        return Responses.fromJson(row.response).map(response -> new Answer(row.item, response, row.savedAt));
    }
}
