package org.sozialraum.learning.rescoring;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.attempt.Attempts;
import org.sozialraum.learning.attempt.Corrected;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.CorrectGrade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/**
 * A teacher lets the attempts of an activity count by the keys that the module has now. First she sees whose grade that
 * would change; nobody loses points by a mistake of ours unless she says so.
 */
@UseCase
public class Rescore {
    private final Outdated outdated;
    private final Attempts attempts;
    private final CorrectGrade correctGrade;
    private final Library library;
    private final InstantSource clock;

    @Inject
    Rescore(Outdated outdated, Attempts attempts, CorrectGrade correctGrade, Library library, InstantSource clock) {
        this.outdated = outdated;
        this.attempts = attempts;
        this.correctGrade = correctGrade;
        this.library = library;
        this.clock = clock;
    }

    /** How many attempts were made on another edition; marking them once more may change nothing. */
    public int outdated(Visit visit, Module now) {
        return isTeacher(visit)
                ? outdated.count(
                        visit.placement().id(), now.uuid(), now.version().toString())
                : 0;
    }

    /** Whose best score would change; nothing happens. */
    public List<Change> preview(Visit visit, Module now) {
        return isTeacher(visit)
                ? proposals(visit, now).stream()
                        .map(Proposal::change)
                        .filter(change -> change.isGain() || change.isLoss())
                        .toList()
                : List.of();
    }

    /**
     * Marks once more.
     *
     * @param alsoLosses whether the change counts also for those who lose by it
     * @return what was changed
     */
    public List<Change> handle(Visit visit, Module now, boolean alsoLosses) {
        if (!isTeacher(visit)) {
            return List.of();
        }
        Instant at = clock.instant();
        List<Change> done = new ArrayList<>();
        for (Proposal proposal : proposals(visit, now)) {
            Change change = proposal.change();
            boolean wanted = change.isGain() || (change.isLoss() && alsoLosses);
            if (wanted || !change.isLoss()) {
                proposal.attempts()
                        .forEach((attempt, score) -> attempts.save(
                                attempt.rescored(score, now.version().toString(), at)));
            }
            if (wanted) {
                correctGrade.handle(
                        new GradeKey(visit.placement().id(), change.person()),
                        change.after(),
                        visit.placement().column().wantsGrades(),
                        at);
                done.add(change);
            }
        }
        return done;
    }

    private static boolean isTeacher(Visit visit) {
        return visit.session().right() == Right.INSTRUCTOR;
    }

    /** All attempts of one learner by the corrected keys. */
    private record Proposal(Change change, Map<Attempt, Score> attempts) {}

    private List<Proposal> proposals(Visit visit, Module now) {
        Map<AttemptId, List<Answer>> answers =
                outdated.answers(visit.placement().id(), now.uuid());
        Map<PersonId, List<Attempt>> byPerson = outdated
                .handedIn(visit.placement().id(), now.uuid())
                .stream()
                .collect(Collectors.groupingBy(Attempt::person, LinkedHashMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .map(one -> proposal(one.getKey(), one.getValue(), now, answers))
                .toList();
    }

    private Proposal proposal(PersonId person, List<Attempt> made, Module now, Map<AttemptId, List<Answer>> answers) {
        Map<Attempt, Score> corrected = new LinkedHashMap<>();
        for (Attempt attempt : made) {
            score(attempt, now, answers.getOrDefault(attempt.id(), List.of()))
                    .ifPresent(score -> corrected.put(attempt, score));
        }
        Score before = best(made.stream().map(Rescore::scoreOf).toList());
        Score after = best(made.stream()
                .map(attempt -> corrected.getOrDefault(attempt, scoreOf(attempt)))
                .toList());
        int changed = (int) corrected.entrySet().stream()
                .filter(one -> !one.getValue().equals(scoreOf(one.getKey())))
                .count();
        return new Proposal(new Change(person, changed, before, after), corrected);
    }

    /** Empty for an attempt that was made on this edition, or on one that is lost. */
    private Optional<Score> score(Attempt attempt, Module now, List<Answer> given) {
        if (attempt.contentVersion().equals(now.version().toString())) {
            return Optional.empty();
        }
        Map<UUID, Answer> byItem = given.stream().collect(Collectors.toMap(Answer::item, answer -> answer));
        return library.edition(now.uuid(), attempt.contentVersion()).map(asked -> Corrected.score(asked, now, byItem));
    }

    private static Score scoreOf(Attempt attempt) {
        return attempt.submission().orElseThrow().score();
    }

    private static Score best(List<Score> scores) {
        return scores.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
