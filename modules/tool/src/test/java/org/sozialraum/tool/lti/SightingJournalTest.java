package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.sighting.Service;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Symptom;

class SightingJournalTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final PlatformId MOODLE = new PlatformId("https://moodle.example", "client");
    private static final Sighting BUSY = new Sighting.Troubled(MOODLE, Service.SCORES, Symptom.BUSY, 429);

    private final List<List<Observation>> written = new ArrayList<>();
    private final SightingJournal journal = new SightingJournal(written::add, () -> {}, InstantSource.fixed(NOW));

    @Test
    void a_bad_night_is_one_row_for_each_kind_of_trouble() {
        for (int time = 0; time < 1_000; time++) journal.add(BUSY);
        journal.add(new Sighting.KeyChanged(MOODLE));

        journal.flush();

        assertThat(written).hasSize(1);
        assertThat(written.getFirst()).extracting(Observation::times).containsExactlyInAnyOrder(1_000, 1);
    }

    @Test
    void writes_nothing_on_a_good_day() {
        journal.flush();

        assertThat(written).isEmpty();
    }

    @Test
    void counts_on_while_the_database_is_away() {
        List<Observation> kept = new ArrayList<>();
        boolean[] away = {true};
        SightingJournal troubled = new SightingJournal(
                observations -> {
                    if (away[0]) throw new IllegalStateException("the database is away");
                    kept.addAll(observations);
                },
                () -> {},
                InstantSource.fixed(NOW));

        troubled.add(BUSY);
        troubled.flush();
        away[0] = false;
        troubled.add(BUSY);
        troubled.flush();

        assertThat(kept)
                .singleElement()
                .satisfies(seen -> assertThat(seen.times()).isEqualTo(2));
    }

    @Test
    void writes_what_is_left_when_the_node_stops() {
        journal.add(BUSY);

        journal.stop();

        assertThat(written).hasSize(1);
    }
}
