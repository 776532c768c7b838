package org.sozialraum.learning.connection;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.UseCase;

/** Lets people in whom a platform does not name, or no longer. */
@UseCase
public class AllowAnonymous {
    private final Connections connections;

    @Inject
    AllowAnonymous(Connections connections) {
        this.connections = connections;
    }

    /** @return false if there is no such connection */
    public boolean handle(UUID connection, boolean allowed) {
        return connections.letAnonymousIn(connection, allowed);
    }
}
