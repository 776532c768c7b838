package org.sozialraum.learning.connection;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.UseCase;

/** Shows the connected platforms and their deployments, page by page. */
@UseCase
public class ReadConnections {
    private final Connections connections;

    @Inject
    ReadConnections(Connections connections) {
        this.connections = connections;
    }

    public Slice<Connection> page(int number) {
        return Slice.read(number, connections::list);
    }

    public Optional<ConnectionDetails> details(UUID connection) {
        return connections.find(connection);
    }

    public Slice<Deployment> deploymentsOf(UUID connection, int number) {
        return Slice.read(number, (from, most) -> connections.deploymentsOf(connection, from, most));
    }

    public Slice<Deployment> held(int number) {
        return Slice.read(number, connections::held);
    }

    public Connections.Tally tally() {
        return connections.tally();
    }
}
