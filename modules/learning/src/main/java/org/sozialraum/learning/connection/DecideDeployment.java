package org.sozialraum.learning.connection;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.sozialraum.learning.UseCase;

/** Lets a deployment in, or keeps it out. */
@UseCase
public class DecideDeployment {
    private final Connections connections;
    private final InstantSource clock;

    @Inject
    DecideDeployment(Connections connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /** @return false if there is no such deployment */
    public boolean handle(UUID connection, String deployment, boolean approved) {
        return connections.decide(connection, deployment, approved, clock.instant());
    }
}
