package org.sozialraum.tool.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sozialraum.lti.platform.PlatformFile;
import org.sozialraum.lti.platform.PlatformFileProblem;
import org.sozialraum.lti.platform.PlatformFolder;
import org.sozialraum.persistence.platform.KeepPlatforms;

/**
 * Reads {@code lti-config/platforms/*.json} at start and whenever a file changes.
 *
 * <p>At start a faulty file ends the process. Later it changes nothing: the last good state stays, and the log says
 * what is wrong. Application-scoped because it remembers what it has read.
 */
@ApplicationScoped
public class PlatformFilesStart implements StartStep {
    private static final Logger LOG = System.getLogger(PlatformFilesStart.class.getName());
    private static final int SECONDS = 3;

    private final Settings settings;
    private final Consumer<List<PlatformFile>> keep;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("platform-files").unstarted(work));
    private @Nullable PlatformFolder seen;

    @Inject
    PlatformFilesStart(Settings settings, KeepPlatforms keepPlatforms) {
        this(settings, keepPlatforms::asFilesSay);
    }

    PlatformFilesStart(Settings settings, Consumer<List<PlatformFile>> keep) {
        this.settings = settings;
        this.keep = keep;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected PlatformFilesStart() {
        this(null, files -> {});
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public void run() {
        PlatformFolder content = PlatformFolder.read(settings.platforms());
        if (!content.problems().isEmpty()) {
            throw new Misconfigured(
                    content.problems().stream().map(this::problem).toList());
        }
        seen = content;
        keep.accept(content.files());
        var unused = watch.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private Problem problem(PlatformFileProblem found) {
        return new Problem("SOZIALRAUM_LTI_CONFIG", settings.platforms() + "/" + found);
    }

    /** What could not be kept, because the database was away, is tried again the next time. */
    void look() {
        try {
            PlatformFolder content = PlatformFolder.read(settings.platforms());
            if (!content.equals(seen)) {
                take(content);
                seen = content;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the platform files could not be taken over; the last good state stays", e);
        }
    }

    private void take(PlatformFolder content) {
        if (content.problems().isEmpty()) {
            keep.accept(content.files());
            LOG.log(
                    Level.INFO,
                    "platform files: {0} taken over",
                    content.files().size());
        } else {
            content.problems().stream()
                    .map(this::problem)
                    .forEach(problem -> LOG.log(Level.ERROR, "the last good state stays: {0}", problem));
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
