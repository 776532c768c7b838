package org.sozialraum.tool.admin.platforms;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.learning.diagnosis.ReadDiagnosis;
import org.sozialraum.learning.observation.ReadObservations;
import org.sozialraum.learning.registration.ReadRegistrations;

/** Gathers what is known of one platform. */
@Once
class ReadPlatform {
    private final ReadConnections connections;
    private final ReadDiagnosis diagnosis;
    private final ReadObservations observations;
    private final ReadRegistrations registrations;

    @Inject
    ReadPlatform(
            ReadConnections connections,
            ReadDiagnosis diagnosis,
            ReadObservations observations,
            ReadRegistrations registrations) {
        this.connections = connections;
        this.diagnosis = diagnosis;
        this.observations = observations;
        this.registrations = registrations;
    }

    /** @param page of its deployments */
    Optional<PlatformFacts> handle(UUID id, int page) {
        return connections.details(id).map(details -> facts(details, page));
    }

    private PlatformFacts facts(ConnectionDetails details, int page) {
        Connection connection = details.connection();
        return new PlatformFacts(
                details,
                connections.deploymentsOf(connection.id(), page),
                diagnosis.handle(connection.id()),
                observations.of(connection.issuer(), connection.clientId()),
                registrations.of(connection.id()));
    }
}
