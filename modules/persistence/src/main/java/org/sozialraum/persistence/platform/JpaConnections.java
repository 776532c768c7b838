package org.sozialraum.persistence.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.connection.Deployment;
import org.sozialraum.persistence.database.Database;

@Once
class JpaConnections implements Connections {
    private final Database database;
    private final PlatformMemory memory;

    @Inject
    JpaConnections(Database database, PlatformMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public List<Connection> list(int from, int most) {
        return manager()
                .createNamedQuery("PlatformRow.connections", Object[].class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaConnections::connection)
                .toList();
    }

    @Override
    public Optional<ConnectionDetails> find(UUID id) {
        return manager()
                .createNamedQuery("PlatformRow.connection", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(JpaConnections::details);
    }

    @Override
    public List<Deployment> deploymentsOf(UUID connection, int from, int most) {
        return manager()
                .createNamedQuery("DeploymentRow.ofConnection", Object[].class)
                .setParameter("platform", connection)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaConnections::deployment)
                .toList();
    }

    @Override
    public List<Deployment> held(int from, int most) {
        return manager()
                .createNamedQuery("DeploymentRow.held", Object[].class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaConnections::deployment)
                .toList();
    }

    @Override
    public Tally tally() {
        List<Object[]> counts =
                manager().createNamedQuery("PlatformRow.tally", Object[].class).getResultList();
        int all = counts.stream().mapToInt(JpaConnections::number).sum();
        int on = counts.stream()
                .filter(count -> (boolean) count[0] && !(boolean) count[1])
                .mapToInt(JpaConnections::number)
                .sum();
        Number held = manager()
                .createNamedQuery("DeploymentRow.countHeld", Number.class)
                .getSingleResult();
        return new Tally(all, all - on, held.intValue());
    }

    private static int number(Object[] count) {
        return ((Number) count[2]).intValue();
    }

    @Override
    public boolean turn(UUID id, boolean on) {
        PlatformRow row = manager().find(PlatformRow.class, id);
        if (row == null) {
            return false;
        }
        row.switchedOff = !on;
        database.afterCommit(memory::forget);
        return true;
    }

    @Override
    public boolean letAnonymousIn(UUID id, boolean allowed) {
        PlatformRow row = manager().find(PlatformRow.class, id);
        if (row == null) {
            return false;
        }
        row.anonymousDecided = allowed;
        database.afterCommit(memory::forget);
        return true;
    }

    @Override
    public boolean admitAdministrators(UUID id, boolean admitted) {
        PlatformRow row = manager().find(PlatformRow.class, id);
        if (row == null) {
            return false;
        }
        row.admitsAdministrators = admitted;
        return true;
    }

    @Override
    public Optional<Connection> admitting(String issuer, String clientId) {
        return manager()
                .createNamedQuery("PlatformRow.admitting", Object[].class)
                .setParameter("issuer", issuer)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst()
                .map(JpaConnections::connection)
                .filter(found -> found.state() == Connection.State.ON);
    }

    @Override
    public boolean decide(UUID connection, String deployment, boolean approved, Instant at) {
        DeploymentRow row = manager().find(DeploymentRow.class, new DeploymentKey(connection, deployment));
        if (row == null) {
            return false;
        }
        row.state = approved ? DeploymentRow.APPROVED : DeploymentRow.REFUSED;
        row.decidedAt = at;
        database.afterCommit(memory::forget);
        return true;
    }

    private static ConnectionDetails details(Object[] found) {
        PlatformRow row = (PlatformRow) found[0];
        return new ConnectionDetails(
                connection(found),
                row.authorizationEndpoint,
                row.tokenEndpoint,
                row.jwksUri,
                Optional.ofNullable(row.tokenAudience),
                Optional.ofNullable(row.productFamily),
                row.letsAnonymousIn(),
                row.admitsAdministrators,
                row.audiences());
    }

    private static Connection connection(Object[] found) {
        PlatformRow row = (PlatformRow) found[0];
        return new Connection(
                row.id,
                row.name,
                row.issuer,
                row.clientId,
                row.source.equals("file") ? Connection.Source.FILE : Connection.Source.REGISTRATION,
                state(row),
                row.createdAt,
                ((Number) found[1]).intValue(),
                ((Number) found[2]).intValue());
    }

    private static Connection.State state(PlatformRow row) {
        if (row.switchedOff) {
            return Connection.State.SWITCHED_OFF;
        }
        return row.active ? Connection.State.ON : Connection.State.FILE_GONE;
    }

    private static Deployment deployment(Object[] found) {
        DeploymentRow row = (DeploymentRow) found[0];
        Deployment.State state = switch (row.state) {
            case DeploymentRow.APPROVED -> Deployment.State.APPROVED;
            case DeploymentRow.REFUSED -> Deployment.State.REFUSED;
            default -> Deployment.State.HELD;
        };
        return new Deployment(row.platform, (String) found[1], row.deploymentId, state, row.firstSeenAt);
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
