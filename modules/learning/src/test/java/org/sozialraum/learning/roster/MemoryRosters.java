package org.sozialraum.learning.roster;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.learning.People;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.roster.Membership.Standing;

/** One course's roster in memory, and what was asked of the queue. */
public final class MemoryRosters implements Rosters, RosterQueue {
    private final CourseId course;
    private final Map<String, Membership> members = new HashMap<>();
    private final Map<String, Integer> runs = new HashMap<>();
    private Optional<CourseRoster> roster = Optional.empty();
    private Optional<Instant> scheduled = Optional.empty();

    public MemoryRosters(CourseId course) {
        this.course = course;
    }

    public AskForRoster asking(InstantSource clock) {
        return new AskForRoster(this, this, clock);
    }

    Optional<Instant> scheduled() {
        return scheduled;
    }

    CourseRoster roster() {
        return roster.orElseThrow();
    }

    Map<String, Membership> members() {
        return members;
    }

    @Override
    public void schedule(CourseId wanted, Instant at) {
        scheduled = Optional.of(at);
    }

    @Override
    public Optional<CourseRoster> of(PlacementId placement) {
        return roster;
    }

    @Override
    public Optional<CourseRoster> at(PlacementId placement, URI address) {
        roster = roster.or(() -> Optional.of(new CourseRoster(
                course,
                People.ORIGIN,
                address,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        return roster;
    }

    @Override
    public Optional<CourseRoster> lock(CourseId wanted) {
        return roster;
    }

    @Override
    public void save(CourseRoster changed) {
        roster = Optional.of(changed);
    }

    @Override
    public void note(CourseRoster reading, List<Membership> page) {
        page.forEach(member -> {
            members.put(member.subject(), member);
            runs.put(member.subject(), reading.run());
        });
    }

    @Override
    public void leaveOthers(CourseRoster reading) {
        members.replaceAll((subject, member) -> runs.getOrDefault(subject, 0) < reading.run()
                ? new Membership(subject, member.right(), Standing.GONE)
                : member);
    }

    @Override
    public List<CourseId> overdue(Instant before, int limit) {
        throw new UnsupportedOperationException("asked of the database alone");
    }

    @Override
    public Headcount count(CourseId wanted) {
        return new Headcount(counted(Right.LEARNER), counted(Right.INSTRUCTOR));
    }

    private int counted(Right right) {
        return (int) members.values().stream()
                .filter(member -> member.standing() == Standing.ACTIVE && member.right() == right)
                .count();
    }
}
