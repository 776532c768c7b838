package org.sozialraum.tool.lti;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sozialraum.learning.observation.ForgetObservations;
import org.sozialraum.learning.observation.NoteObservations;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.learning.observation.Observed;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Sightings;
import org.sozialraum.tool.start.StartStep;

/**
 * Counts what the library sees of platforms and writes it down once a second: nothing waits for it, and nothing fails
 * because of it. What could not be written is counted on. Application-scoped because the counts are shared; there are a
 * few for each platform, however bad the night.
 */
@ApplicationScoped
public class SightingJournal implements Sightings, StartStep {
    private static final Logger LOG = System.getLogger(SightingJournal.class.getName());
    private static final int MINUTES_TO_FORGET = 60;

    private final Map<Observed, Observation> counts = new ConcurrentHashMap<>();
    private final Consumer<List<Observation>> write;
    private final Runnable forget;
    private final InstantSource clock;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("sighting-journal").unstarted(work));

    @Inject
    SightingJournal(NoteObservations noteObservations, ForgetObservations forgetObservations, InstantSource clock) {
        this(noteObservations::handle, forgetObservations::handle, clock);
    }

    SightingJournal(Consumer<List<Observation>> write, Runnable forget, InstantSource clock) {
        this.write = write;
        this.forget = forget;
        this.clock = clock;
    }

    /** For the container's proxy only. */
    protected SightingJournal() {
        this(observations -> {}, () -> {}, InstantSource.system());
    }

    @Override
    public void add(Sighting seen) {
        Instant now = clock.instant();
        count(Observation.once(SightingNoting.observed(seen), SightingNoting.number(seen), now));
    }

    private void count(Observation observation) {
        counts.merge(observation.seen(), observation, Observation::and);
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public void run() {
        var unused = writer.scheduleWithFixedDelay(this::flush, 1, 1, TimeUnit.SECONDS);
        var unusedToo = writer.scheduleWithFixedDelay(this::forget, 1, MINUTES_TO_FORGET, TimeUnit.MINUTES);
    }

    void flush() {
        List<Observation> due = new ArrayList<>();
        for (Observed seen : List.copyOf(counts.keySet())) {
            Observation observation = counts.remove(seen);
            if (observation != null) due.add(observation);
        }
        if (!due.isEmpty()) write(List.copyOf(due));
    }

    private void write(List<Observation> due) {
        try {
            write.accept(due);
        } catch (RuntimeException e) {
            due.forEach(this::count);
            LOG.log(Level.WARNING, "what was seen of platforms could not be noted", e);
        }
    }

    private void forget() {
        try {
            forget.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "old observations could not be forgotten", e);
        }
    }

    @PreDestroy
    void stop() {
        writer.shutdown();
        flush();
    }
}
