package org.sozialraum.persistence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.launch.ForgetLaunches;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;
import org.sozialraum.learning.launch.LaunchNotes;
import org.sozialraum.learning.launch.NoteLaunches;
import org.sozialraum.learning.launch.NotedLaunch;
import org.sozialraum.learning.launch.ReadLaunches;
import org.sozialraum.persistence.NodeTest;

class JpaLaunchNotesTest extends NodeTest {
    @BeforeEach
    void forget_the_launches_of_other_tests() {
        node.database().<Boolean>inTransaction(() -> {
            node.get(LaunchNotes.class).forget(clock.instant().plus(Duration.ofDays(1)), 0, 0);
            return true;
        });
    }

    @Test
    void shows_a_launch_with_the_name_of_its_platform() {
        LaunchNote note = new LaunchNote(
                clock.instant(),
                Optional.of(
                        new From(school.platform().issuer(), school.platform().clientId())),
                Optional.of("1"),
                Optional.of("deep-linking"),
                Outcome.REFUSED,
                Optional.of("picker-not-allowed"),
                Optional.of("Learner"));

        note(note);

        assertThat(shown(false)).containsExactly(new NotedLaunch(note, Optional.of("Moodle")));
    }

    @Test
    void shows_a_refusal_of_which_nothing_is_known_but_the_reason() {
        LaunchNote note = refused(clock.instant());

        note(note);

        assertThat(shown(true)).containsExactly(new NotedLaunch(note, Optional.empty()));
    }

    @Test
    void shows_the_newest_first_and_leaves_out_what_went_well_if_asked() {
        Instant now = clock.instant();
        note(refused(now.minusSeconds(3)), accepted(now.minusSeconds(2)), refused(now.minusSeconds(1)));

        assertThat(shown(false))
                .extracting(launch -> launch.note().outcome())
                .containsExactly(Outcome.REFUSED, Outcome.ACCEPTED, Outcome.REFUSED);
        assertThat(shown(true))
                .extracting(launch -> launch.note().at())
                .containsExactly(now.minusSeconds(1), now.minusSeconds(3));
    }

    @Test
    void counts_what_went_wrong_within_a_day() {
        Instant now = clock.instant();
        note(refused(now.minus(Duration.ofHours(25))), refused(now.minus(Duration.ofHours(23))), accepted(now));

        assertThat(node.get(ReadLaunches.class).unsuccessfulToday()).isEqualTo(1);
    }

    @Test
    void forgets_after_thirty_days() {
        Instant now = clock.instant();
        note(accepted(now.minus(Duration.ofDays(30))), accepted(now.minus(Duration.ofDays(29))));

        node.get(ForgetLaunches.class).handle();

        assertThat(shown(false))
                .extracting(launch -> launch.note().at())
                .containsExactly(now.minus(Duration.ofDays(29)));
    }

    @Test
    void forgets_the_oldest_when_there_are_too_many() {
        Instant now = clock.instant();
        note(IntStream.range(0, 10)
                .mapToObj(number -> accepted(now.minusSeconds(number)))
                .toArray(LaunchNote[]::new));

        node.database().<Boolean>inTransaction(() -> {
            node.get(LaunchNotes.class).forget(now.minus(Duration.ofDays(1)), 4, 10);
            return true;
        });

        assertThat(shown(false))
                .extracting(launch -> launch.note().at())
                .containsExactly(now, now.minusSeconds(1), now.minusSeconds(2), now.minusSeconds(3));
    }

    @Test
    void strangers_push_no_launch_of_a_platform_out() {
        Instant now = clock.instant();
        LaunchNote known = new LaunchNote(
                now.minusSeconds(60),
                Optional.of(
                        new From(school.platform().issuer(), school.platform().clientId())),
                Optional.of("1"),
                Optional.of("resource-link"),
                Outcome.ACCEPTED,
                Optional.empty(),
                Optional.empty());
        note(known);
        note(IntStream.range(0, 10)
                .mapToObj(number -> refused(now.minusSeconds(number)))
                .toArray(LaunchNote[]::new));

        node.database().<Boolean>inTransaction(() -> {
            node.get(LaunchNotes.class).forget(now.minus(Duration.ofDays(1)), 8, 3);
            return true;
        });

        assertThat(shown(false))
                .extracting(launch -> launch.note().at())
                .containsExactly(now, now.minusSeconds(1), now.minusSeconds(2), known.at());
    }

    @Test
    void keeps_the_start_of_what_is_too_long() {
        LaunchNote note = new LaunchNote(
                clock.instant(),
                Optional.empty(),
                Optional.of("d".repeat(300)),
                Optional.empty(),
                Outcome.HELD,
                Optional.of("deployment-held"),
                Optional.of("ä".repeat(300)));

        note(note);

        assertThat(shown(true).getFirst().note().offending()).contains("ä".repeat(250));
    }

    private static LaunchNote refused(Instant at) {
        return new LaunchNote(
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Outcome.REFUSED,
                Optional.of("unknown-platform"),
                Optional.of("issuer https://nobody.example"));
    }

    private static LaunchNote accepted(Instant at) {
        return new LaunchNote(
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.of("resource-link"),
                Outcome.ACCEPTED,
                Optional.empty(),
                Optional.empty());
    }

    private void note(LaunchNote... notes) {
        node.get(NoteLaunches.class).handle(List.of(notes));
    }

    private List<NotedLaunch> shown(boolean unsuccessfulOnly) {
        return node.get(ReadLaunches.class).page(1, unsuccessfulOnly).entries();
    }
}
