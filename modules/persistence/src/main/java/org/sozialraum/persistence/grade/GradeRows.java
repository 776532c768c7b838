package org.sozialraum.persistence.grade;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;

/** Between rows and grades. */
final class GradeRows {
    private GradeRows() {}

    static GradeKey toKey(GradeRow row) {
        InstitutionId institution = new InstitutionId(row.institution);
        return new GradeKey(new PlacementId(institution, row.placement), new PersonId(institution, row.person));
    }

    static Grade toGrade(GradeRow row) {
        return new Grade(
                toKey(row), new Score(row.points, row.pointsMaximum), row.earnedAt, row.revision, passage(row));
    }

    static void fill(GradeRow row, Grade grade) {
        row.points = grade.score().given();
        row.pointsMaximum = grade.score().maximum();
        row.earnedAt = grade.earnedAt();
        row.revision = grade.revision();
        switch (grade.passage()) {
            case Passage.OnItsWay way -> {
                row.passage = GradeRow.DUE;
                row.tries = way.tries();
                row.nextTryAt = way.nextTry();
                row.trouble = way.trouble().map(Enum::name).orElse(null);
            }
            case Passage.Arrived arrived -> {
                row.passage = GradeRow.ARRIVED;
                row.arrivedAt = arrived.at();
                row.nextTryAt = null;
                row.trouble = null;
            }
            case Passage.NotWanted() -> {
                row.passage = GradeRow.NOT_WANTED;
                row.nextTryAt = null;
                row.trouble = null;
            }
        }
    }

    private static Passage passage(GradeRow row) {
        return switch (row.passage) {
            case GradeRow.DUE -> new Passage.OnItsWay(row.tries, requireNonNull(row.nextTryAt), trouble(row.trouble));
            case GradeRow.ARRIVED -> new Passage.Arrived(requireNonNull(row.arrivedAt));
            default -> new Passage.NotWanted();
        };
    }

    private static Optional<Trouble> trouble(@Nullable String name) {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble.name().equals(name))
                .findFirst();
    }
}
