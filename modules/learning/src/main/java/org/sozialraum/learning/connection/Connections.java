package org.sozialraum.learning.connection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every platform that was ever connected. Each method asks the database a number of times that does not grow. */
public interface Connections {
    /** By name. */
    List<Connection> list(int from, int most);

    Optional<ConnectionDetails> find(UUID id);

    /** Deployments of one connection: those that wait first, then the newest. */
    List<Deployment> deploymentsOf(UUID connection, int from, int most);

    /** Deployments of all connections that nobody has decided about, the oldest first. */
    List<Deployment> held(int from, int most);

    Tally tally();

    /**
     * Lets a platform send people, or no longer; on this node at once, on others within seconds.
     *
     * @return false if there is no such connection
     */
    boolean turn(UUID id, boolean on);

    /**
     * Lets people in whom the platform does not name, or no longer; no file and no registration undoes it.
     *
     * @return false if there is no such connection
     */
    boolean letAnonymousIn(UUID id, boolean allowed);

    /**
     * Lets those in as administrators who administer the platform, or no longer.
     *
     * @return false if there is no such connection
     */
    boolean admitAdministrators(UUID id, boolean admitted);

    /** The connection of a registration, if it is on and its administrators are administrators here. */
    Optional<Connection> admitting(String issuer, String clientId);

    /**
     * Writes down what an administrator has decided; no file and no registration undoes it.
     *
     * @return false if there is no such deployment
     */
    boolean decide(UUID connection, String deployment, boolean approved, Instant at);

    /**
     * @param platforms all of them
     * @param off those that may not send people
     * @param held deployments that nobody has decided about
     */
    record Tally(int platforms, int off, int held) {}
}
