package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.launch.LaunchNote;

class LaunchJournalTest {
    private final List<List<LaunchNote>> written = new ArrayList<>();
    private final LaunchJournal journal = new LaunchJournal(written::add, () -> {});

    @Test
    void writes_many_launches_at_once() {
        IntStream.range(0, 1_200).forEach(second -> journal.add(note(second)));

        journal.flush();

        assertThat(written).extracting(List::size).containsExactly(500, 500, 200);
        assertThat(written.getLast().getLast()).isEqualTo(note(1_199));
    }

    @Test
    void writes_nothing_when_nobody_came() {
        journal.flush();

        assertThat(written).isEmpty();
    }

    @Test
    void writes_each_launch_once() {
        journal.add(note(1));

        journal.flush();
        journal.flush();

        assertThat(written).hasSize(1);
    }

    @Test
    void holds_no_more_than_fits_when_the_database_is_away_for_long() {
        IntStream.range(0, LaunchJournal.MOST + 5).forEach(second -> journal.add(note(second)));

        journal.flush();

        assertThat(written.stream().mapToInt(List::size).sum()).isEqualTo(LaunchJournal.MOST);
    }

    @Test
    void goes_on_after_the_database_was_away() {
        List<LaunchNote> kept = new ArrayList<>();
        LaunchJournal troubled = new LaunchJournal(
                notes -> {
                    if (notes.contains(note(1))) throw new IllegalStateException("the database is away");
                    kept.addAll(notes);
                },
                () -> {});

        troubled.add(note(1));
        troubled.flush();
        troubled.add(note(2));
        troubled.flush();

        assertThat(kept).containsExactly(note(2));
    }

    @Test
    void writes_what_is_left_when_the_node_stops() {
        journal.add(note(1));

        journal.stop();

        assertThat(written).containsExactly(List.of(note(1)));
    }

    private static LaunchNote note(int second) {
        return new LaunchNote(
                Instant.ofEpochSecond(second),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LaunchNote.Outcome.REFUSED,
                Optional.of("state-missing"),
                Optional.empty());
    }
}
