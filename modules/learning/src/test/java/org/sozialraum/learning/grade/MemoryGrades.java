package org.sozialraum.learning.grade;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;

/** Grades in memory, and what was asked of the queue. */
public final class MemoryGrades implements Grades, GradeQueue {
    private final Set<GradeKey> begun = new HashSet<>();
    private final Map<GradeKey, Grade> grades = new HashMap<>();
    private final Map<GradeKey, Instant> scheduled = new HashMap<>();

    public EarnGrade earning() {
        return new EarnGrade(this, this);
    }

    public CorrectGrade correcting() {
        return new CorrectGrade(this, this);
    }

    public SendGradeAgain sendingAgain(InstantSource clock) {
        return new SendGradeAgain(this, this, clock);
    }

    public Optional<Instant> scheduled(GradeKey key) {
        return Optional.ofNullable(scheduled.get(key));
    }

    @Override
    public void schedule(GradeKey key, Instant at) {
        scheduled.put(key, at);
    }

    @Override
    public Optional<Grade> find(GradeKey key) {
        return Optional.ofNullable(grades.get(key));
    }

    @Override
    public Optional<Grade> lock(GradeKey key) {
        return find(key);
    }

    @Override
    public void save(Grade grade) {
        grades.put(grade.key(), grade);
    }

    @Override
    public Instant nextTimestamp(GradeKey key, Instant now) {
        return now;
    }

    @Override
    public List<GradeKey> overdue(Instant now, Duration by, int limit) {
        return List.of();
    }

    @Override
    public Tally tally(PlacementId placement) {
        int started = (int)
                begun.stream().filter(key -> key.placement().equals(placement)).count();
        return new Tally(started, 0, 0, 0, 0);
    }

    /** Somebody has an attempt, and no grade yet. */
    public void begunBy(PersonId person, PlacementId placement) {
        begun.add(new GradeKey(placement, person));
    }

    @Override
    public Tally tally(PlacementId placement, String group) {
        throw new UnsupportedOperationException("counted by the database alone");
    }

    @Override
    public Map<Trouble, Integer> troubles(PlacementId placement) {
        throw new UnsupportedOperationException("counted by the database alone");
    }

    @Override
    public List<GradeKey> undelivered(PlacementId placement) {
        return grades.values().stream()
                .filter(grade -> !(grade.passage() instanceof Passage.Arrived))
                .map(Grade::key)
                .toList();
    }
}
