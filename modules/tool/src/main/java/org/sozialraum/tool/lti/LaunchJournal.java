package org.sozialraum.tool.lti;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.sozialraum.learning.launch.ForgetLaunches;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.NoteLaunches;
import org.sozialraum.tool.start.StartStep;

/**
 * Collects what became of launches and writes it down once a second, many at a time: no launch waits for it, and none
 * fails because of it. What could not be written still stands in the log. Application-scoped because what is collected
 * is shared, and bounded because a database may be away for long.
 */
@ApplicationScoped
public class LaunchJournal implements StartStep {
    private static final Logger LOG = System.getLogger(LaunchJournal.class.getName());
    static final int MOST = 10_000;
    private static final int AT_ONCE = 500;
    private static final int MINUTES_TO_FORGET = 10;

    private final BlockingQueue<LaunchNote> waiting = new ArrayBlockingQueue<>(MOST);
    private final AtomicInteger lost = new AtomicInteger();
    private final Consumer<List<LaunchNote>> write;
    private final Runnable forget;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("launch-journal").unstarted(work));

    @Inject
    LaunchJournal(NoteLaunches noteLaunches, ForgetLaunches forgetLaunches) {
        this(noteLaunches::handle, forgetLaunches::handle);
    }

    LaunchJournal(Consumer<List<LaunchNote>> write, Runnable forget) {
        this.write = write;
        this.forget = forget;
    }

    /** For the container's proxy only. */
    protected LaunchJournal() {
        this(notes -> {}, () -> {});
    }

    public void add(LaunchNote note) {
        if (!waiting.offer(note)) lost.incrementAndGet();
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
        List<LaunchNote> notes = new ArrayList<>();
        while (waiting.drainTo(notes, AT_ONCE) > 0) {
            write(notes);
            notes.clear();
        }
        int missing = lost.getAndSet(0);
        if (missing > 0) LOG.log(Level.WARNING, "{0} launches are in the log alone", missing);
    }

    private void write(List<LaunchNote> notes) {
        try {
            write.accept(List.copyOf(notes));
        } catch (RuntimeException e) {
            lost.addAndGet(notes.size());
            LOG.log(Level.WARNING, "launches could not be noted", e);
        }
    }

    private void forget() {
        try {
            forget.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "old launches could not be forgotten", e);
        }
    }

    @PreDestroy
    void stop() {
        writer.shutdown();
        flush();
    }
}
