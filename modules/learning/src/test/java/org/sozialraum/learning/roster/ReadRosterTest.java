package org.sozialraum.learning.roster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.roster.AskForRoster.Outcome;
import org.sozialraum.learning.roster.Membership.Standing;
import org.sozialraum.learning.session.Visit;

/** From a teacher's arrival to a roster whose age is known. */
class ReadRosterTest {
    private static final URI ADDRESS = URI.create("https://moodle.example/roster");
    private static final URI SECOND_PAGE = URI.create("https://moodle.example/roster?page=2");
    private static final URI CHANGES = URI.create("https://moodle.example/roster?since=7");
    private static final Placement ACTIVITY = People.activity(Optional.empty(), People.COLUMN);
    private static final CourseId COURSE = new CourseId(ACTIVITY.institution(), new UUID(1, 9));

    private final SettableClock clock = new SettableClock();
    private final MemoryRosters rosters = new MemoryRosters(COURSE);
    private final AskForRoster askForRoster = rosters.asking(clock);

    @Test
    void is_asked_for_when_a_teacher_comes_and_nobody_has_read_it() {
        askForRoster.arrived(ACTIVITY.id(), arrival(Right.INSTRUCTOR));

        assertThat(rosters.scheduled()).contains(clock.instant());
    }

    @Test
    void is_left_alone_when_a_learner_comes() {
        askForRoster.arrived(ACTIVITY.id(), arrival(Right.LEARNER));

        assertThat(rosters.scheduled()).isEmpty();
        assertThat(rosters.of(ACTIVITY.id())).isEmpty();
    }

    @Test
    void is_left_alone_while_it_is_fresh_and_read_again_when_it_is_old() {
        asked();
        read(new RosterEnd.Whole(Optional.empty()));
        var first = rosters.scheduled();

        clock.pass(Duration.ofMinutes(59));
        askForRoster.arrived(ACTIVITY.id(), arrival(Right.INSTRUCTOR));
        assertThat(rosters.scheduled()).isEqualTo(first);

        clock.pass(Duration.ofMinutes(2));
        askForRoster.arrived(ACTIVITY.id(), arrival(Right.INSTRUCTOR));
        assertThat(rosters.scheduled()).contains(clock.instant());
    }

    @Test
    void knows_its_members_and_its_age_after_a_whole_reading() {
        asked();

        read(new RosterEnd.Whole(Optional.of(CHANGES)), member("anna"), member("ben"));

        assertThat(rosters.count(COURSE)).isEqualTo(new Rosters.Headcount(2, 0));
        assertThat(rosters.roster().readAt()).contains(clock.instant());
        assertThat(rosters.roster().reading()).isEmpty();
        assertThat(rosters.roster().changes()).contains(CHANGES);
    }

    @Test
    void takes_those_off_whom_a_whole_reading_no_longer_names() {
        asked();
        read(new RosterEnd.Whole(Optional.empty()), member("anna"), member("ben"));
        askForRoster.handle(visit(Right.INSTRUCTOR));

        read(new RosterEnd.Whole(Optional.empty()), member("ben"));

        assertThat(standing("anna")).isEqualTo(Standing.GONE);
        assertThat(rosters.count(COURSE)).isEqualTo(new Rosters.Headcount(1, 0));
    }

    @Test
    void takes_nobody_off_for_being_absent_from_the_changes() {
        asked();
        read(new RosterEnd.Whole(Optional.of(CHANGES)), member("anna"), member("ben"));
        askForRoster.handle(visit(Right.INSTRUCTOR));

        read(new RosterEnd.Whole(Optional.of(CHANGES)), new Membership("ben", Right.LEARNER, Standing.GONE));

        assertThat(standing("anna")).isEqualTo(Standing.ACTIVE);
        assertThat(standing("ben")).isEqualTo(Standing.GONE);
    }

    @Test
    void takes_nobody_off_when_the_reading_broke_off_and_goes_on_later() {
        asked();
        read(new RosterEnd.Whole(Optional.empty()), member("anna"), member("ben"));
        askForRoster.handle(visit(Right.INSTRUCTOR));

        read(failed(RosterTrouble.UNREACHABLE), member("ben"));

        assertThat(rosters.count(COURSE).learners()).isEqualTo(2);
        assertThat(rosters.roster().trouble()).contains(RosterTrouble.UNREACHABLE);
        assertThat(rosters.roster().reading().orElseThrow().nextTry())
                .isEqualTo(clock.instant().plusSeconds(5));
    }

    @Test
    void goes_on_where_it_was_stopped_and_takes_off_only_who_was_on_no_page() {
        asked();
        read(new RosterEnd.Whole(Optional.empty()), member("anna"), member("ben"), member("carla"));
        askForRoster.handle(visit(Right.INSTRUCTOR));
        read(stoppedAt(SECOND_PAGE), member("anna"));
        assertThat(reading().page()).contains(SECOND_PAGE);

        read(new RosterEnd.Whole(Optional.empty()), member("ben"));

        assertThat(standing("anna")).isEqualTo(Standing.ACTIVE);
        assertThat(standing("ben")).isEqualTo(Standing.ACTIVE);
        assertThat(standing("carla")).isEqualTo(Standing.GONE);
    }

    @Test
    void is_not_given_up_as_long_as_it_comes_further() {
        asked();

        for (int page = 2; page < 20; page++) read(stoppedAt(URI.create(ADDRESS + "?page=" + page)));
        assertThat(reading().tries()).isEqualTo(1);

        for (int again = 0; again < 5; again++) read(stoppedAt(URI.create(ADDRESS + "?page=19")));
        assertThat(rosters.roster().reading()).isEmpty();
    }

    @Test
    void begins_anew_after_a_long_pause_because_pages_move() {
        asked();

        read(new RosterEnd.Failed(RosterTrouble.BUSY, Optional.of(Duration.ofMinutes(16)), Optional.of(SECOND_PAGE)));

        assertThat(reading().page()).isEmpty();
    }

    @Test
    void is_read_again_when_an_administrator_asks() {
        asked();
        read(failed(RosterTrouble.NOT_ALLOWED));

        assertThat(askForRoster.handle(COURSE)).isTrue();
        assertThat(reading().nextTry()).isEqualTo(clock.instant());
    }

    @Test
    void waits_as_long_as_the_platform_asks() {
        asked();

        read(new RosterEnd.Failed(RosterTrouble.BUSY, Optional.of(Duration.ofMinutes(3)), Optional.empty()));

        assertThat(rosters.roster().reading().orElseThrow().nextTry())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(3)));
    }

    @Test
    void gives_up_what_does_not_pass_by_itself_until_a_teacher_asks() {
        asked();
        read(failed(RosterTrouble.NOT_ALLOWED));
        assertThat(rosters.roster().reading()).isEmpty();

        assertThat(askForRoster.handle(visit(Right.INSTRUCTOR))).isEqualTo(Outcome.ASKED);
        assertThat(rosters.roster().reading()).isPresent();
    }

    @Test
    void reads_everybody_when_the_platform_has_forgotten_the_changes() {
        asked();
        read(new RosterEnd.Whole(Optional.of(CHANGES)), member("anna"));
        askForRoster.handle(visit(Right.INSTRUCTOR));

        read(new RosterEnd.ChangesForgotten());

        assertThat(rosters.roster().changes()).isEmpty();
        assertThat(rosters.roster().reading().orElseThrow().nextTry()).isEqualTo(clock.instant());
    }

    @Test
    void does_not_read_what_nobody_asks_for() {
        rosters.at(ACTIVITY.id(), ADDRESS);

        read(new RosterEnd.Whole(Optional.empty()), member("anna"));

        assertThat(rosters.members()).isEmpty();
    }

    @Test
    void is_not_asked_for_by_a_learner() {
        asked();

        assertThat(askForRoster.handle(visit(Right.LEARNER))).isEqualTo(Outcome.NOT_ALLOWED);
    }

    private CourseRoster.Reading reading() {
        return rosters.roster().reading().orElseThrow();
    }

    private static RosterEnd failed(RosterTrouble trouble) {
        return new RosterEnd.Failed(trouble, Optional.empty(), Optional.empty());
    }

    private static RosterEnd stoppedAt(URI page) {
        return new RosterEnd.Failed(RosterTrouble.LMS_ERROR, Optional.empty(), Optional.of(page));
    }

    private Standing standing(String subject) {
        return requireNonNull(rosters.members().get(subject)).standing();
    }

    private void asked() {
        askForRoster.arrived(ACTIVITY.id(), arrival(Right.INSTRUCTOR));
    }

    private void read(RosterEnd end, Membership... page) {
        RosterGateway lms = new RosterGateway() {
            @Override
            public RosterEnd read(CourseRoster roster, Consumer<List<Membership>> pages) {
                pages.accept(List.of(page));
                return end;
            }
        };
        new ReadRoster(new BeginReading(rosters), lms, new NoteMembers(rosters), new EndReading(rosters, clock))
                .handle(COURSE);
    }

    private static Membership member(String subject) {
        return new Membership(subject, Right.LEARNER, Standing.ACTIVE);
    }

    private static Visit visit(Right right) {
        return People.visit("tina", right, ACTIVITY);
    }

    private static Arrival arrival(Right right) {
        Arrival learner = People.arrival("tina", Optional.empty(), Optional.empty());
        return new Arrival(
                learner.origin(),
                learner.subject(),
                learner.course(),
                learner.resourceLinkId(),
                learner.title(),
                right,
                learner.requested(),
                learner.language(),
                learner.column(),
                Optional.of(ADDRESS),
                learner.browserProof(),
                learner.returnTo());
    }
}
