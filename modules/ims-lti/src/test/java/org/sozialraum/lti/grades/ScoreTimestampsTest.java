package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.SettableClock;

/** AGS 2.0, 3.4.3: a platform takes only scores that are newer than the one it has. */
class ScoreTimestampsTest {
    private static final Instant START = Instant.parse("2026-11-22T20:30:59.470Z");
    private static final URI COLUMN = URI.create("https://lms.example/2/lineitems/2/lineitem?type_id=1");
    private static final URI OTHER_COLUMN = URI.create("https://lms.example/2/lineitems/3/lineitem?type_id=1");

    private final SettableClock clock = new SettableClock(START.toString());
    private final ScoreTimestamps timestamps = new ScoreTimestamps(new InMemoryLastScoreTimes(), clock);

    /** A step of one node's clock: which node, and by how many microseconds it moves, mostly forwards, or back. */
    record Step(int node, long micros) {}

    @Property(tries = 500)
    void never_equal_and_never_back_whatever_the_clocks_of_three_nodes_do(@ForAll("steps") List<Step> steps) {
        LastScoreTimes shared = new InMemoryLastScoreTimes();
        List<SettableClock> clocks =
                List.of(clockAt(START.toString()), clockAt("2026-11-22T20:31:02Z"), clockAt("2025-01-01T00:00:00Z"));
        List<ScoreTimestamps> nodes =
                clocks.stream().map(time -> new ScoreTimestamps(shared, time)).toList();

        List<String> sent = new ArrayList<>();
        for (Step step : steps) {
            clocks.get(step.node()).pass(Duration.ofNanos(step.micros() * 1_000));
            Score score = Score.finished("5", Points.of(1, 2), Instant.EPOCH);
            sent.add(nodes.get(step.node())
                    .stamp(COLUMN, score)
                    .json()
                    .path("timestamp")
                    .asText());
        }

        assertThat(sent).doesNotHaveDuplicates().isSorted();
        assertThat(sent).allSatisfy(text -> assertThat(text).matches(".*\\.\\d{3}Z"));
        assertThat(sent)
                .extracting(text -> OffsetDateTime.parse(text).toInstant())
                .isSorted();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> micros = Arbitraries.oneOf(
                Arbitraries.just(0L),
                Arbitraries.longs().between(-2_000, 2_000),
                Arbitraries.longs().between(-3_600_000_000L, 3_600_000_000L));
        Arbitrary<Integer> node = Arbitraries.integers().between(0, 2);
        return Combinators.combine(node, micros).as(Step::new).list().ofMaxSize(60);
    }

    @Test
    void is_the_time_itself_where_that_is_later() {
        Instant first = timestamps.next(COLUMN, "5");
        clock.pass(Duration.ofMillis(7));

        assertThat(first).isEqualTo(START);
        assertThat(timestamps.next(COLUMN, "5")).isEqualTo(START.plusMillis(7));
    }

    @Test
    void goes_on_by_a_millisecond_when_the_clock_has_stepped_back_an_hour() {
        timestamps.next(COLUMN, "5");
        clock.pass(Duration.ofHours(-1));

        assertThat(timestamps.next(COLUMN, "5")).isEqualTo(START.plusMillis(1));
        assertThat(timestamps.next(COLUMN, "5")).isEqualTo(START.plusMillis(2));
    }

    @Test
    void counts_each_learner_and_each_column_for_itself() {
        timestamps.next(COLUMN, "5");

        assertThat(timestamps.next(COLUMN, "6")).isEqualTo(START);
        assertThat(timestamps.next(OTHER_COLUMN, "5")).isEqualTo(START);
    }

    @Test
    void gives_no_moment_twice_to_threads_that_ask_at_once() throws InterruptedException {
        InstantSource still = InstantSource.fixed(START);
        ScoreTimestamps standing = new ScoreTimestamps(new InMemoryLastScoreTimes(), still);
        Callable<Instant> asking = () -> standing.next(COLUMN, "5");

        List<Future<Instant>> given;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            given = threads.invokeAll(Collections.nCopies(400, asking));
        }

        assertThat(given).extracting(Future::resultNow).doesNotHaveDuplicates().hasSize(400);
    }

    private static SettableClock clockAt(String moment) {
        return new SettableClock(moment);
    }
}
