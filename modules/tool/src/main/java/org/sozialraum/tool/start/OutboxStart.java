package org.sozialraum.tool.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sozialraum.persistence.outbox.Outbox;

/** Starts the background work last, and stops it before the database closes. */
@ApplicationScoped
public class OutboxStart implements StartStep {
    private final Outbox outbox;

    @Inject
    OutboxStart(Outbox outbox) {
        this.outbox = outbox;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected OutboxStart() {
        this(null);
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public void run() {
        outbox.start();
    }

    @PreDestroy
    void stop() {
        outbox.stop();
    }
}
