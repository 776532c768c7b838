package org.sozialraum.tool.library;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.start.StartStep;

/**
 * Reads the curriculum before the first page, and again when its files have changed and lie still: whoever copies a
 * hundred files is not read in the middle.
 */
@ApplicationScoped
public class CurriculumWatch implements StartStep {
    private static final Logger LOG = System.getLogger(CurriculumWatch.class.getName());
    private static final int MILLISECONDS = 1_500;

    private final LivingLibrary library;
    private final Path folder;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("curriculum-watch").unstarted(work));
    private long read;
    private long seen;

    @Inject
    CurriculumWatch(LivingLibrary library, Settings settings) {
        this(library, settings.curriculum());
    }

    CurriculumWatch(LivingLibrary library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected CurriculumWatch() {
        this(null, Path.of(""));
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public void run() {
        begin();
        var unused = watcher.scheduleWithFixedDelay(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void begin() {
        read = Footprint.of(folder);
        seen = read;
        tell(library.read());
    }

    /** Whether it has read the folder again. */
    boolean look() {
        try {
            long now = Footprint.of(folder);
            boolean still = now == seen;
            seen = now;
            if (!still || now == read) return false;
            tell(library.read());
            read = now;
            return true;
        } catch (UncheckedIOException moving) {
            LOG.log(Level.DEBUG, "the curriculum changes while it is looked at", moving);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the curriculum could not be read again; what was taught is taught on", e);
        }
        return false;
    }

    private void tell(Taught taught) {
        taught.problems().stream()
                .filter(Problem::isError)
                .map(problem -> LivingLibrary.line(folder, problem))
                .forEach(line -> LOG.log(Level.ERROR, "{0}", line));
        LOG.log(
                taught.errors() == 0 ? Level.INFO : Level.ERROR,
                "curriculum: {0} modules are taught, {1} of them in an earlier edition; {2} can not be taught",
                taught.curriculum().modules().size(),
                taught.older().size(),
                taught.missing().size());
    }

    @PreDestroy
    void stop() {
        watcher.shutdown();
    }
}
