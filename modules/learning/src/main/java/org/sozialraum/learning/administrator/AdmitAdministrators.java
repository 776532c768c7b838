package org.sozialraum.learning.administrator;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.connection.Connections;

/** Lets a platform's administrators be administrators here, or no longer: then those who are in must leave at once. */
@UseCase
public class AdmitAdministrators {
    private final Connections connections;
    private final AdministratorSessions sessions;

    @Inject
    AdmitAdministrators(Connections connections, AdministratorSessions sessions) {
        this.connections = connections;
        this.sessions = sessions;
    }

    /** @return false if there is no such connection */
    public boolean handle(UUID connection, boolean admitted) {
        if (!admitted) dismiss(connection);
        return connections.admitAdministrators(connection, admitted);
    }

    /** Sends those away who came by a launch from there. */
    public void dismiss(UUID connection) {
        connections.find(connection).ifPresent(found -> sessions.endAllOf(AdministratorName.of(found.connection())));
    }
}
