package org.sozialraum.learning.connection;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.UseCase;

/** Switches a platform off, or on again. What its learners have done stays. */
@UseCase
public class TurnConnection {
    private final Connections connections;

    @Inject
    TurnConnection(Connections connections) {
        this.connections = connections;
    }

    /** @return false if there is no such connection */
    public boolean handle(UUID connection, boolean on) {
        return connections.turn(connection, on);
    }
}
