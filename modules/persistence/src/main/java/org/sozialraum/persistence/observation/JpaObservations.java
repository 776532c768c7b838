package org.sozialraum.persistence.observation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.learning.observation.Observations;
import org.sozialraum.learning.observation.Observed;
import org.sozialraum.persistence.database.Database;

@Once
class JpaObservations implements Observations {
    private final Database database;

    @Inject
    JpaObservations(Database database) {
        this.database = database;
    }

    @Override
    public void add(List<Observation> observations) {
        observations.stream()
                .filter(observation -> !wasThere(observation))
                .forEach(observation -> manager().persist(new ObservationRow(observation)));
    }

    private boolean wasThere(Observation observation) {
        Observed seen = observation.seen();
        return manager()
                        .createNamedQuery("ObservationRow.again")
                        .setParameter("times", observation.times())
                        .setParameter("number", observation.number())
                        .setParameter("last", observation.last())
                        .setParameter("issuer", seen.issuer())
                        .setParameter("clientId", seen.clientId())
                        .setParameter("place", seen.place())
                        .setParameter("what", seen.what())
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Observation> of(String issuer, String clientId) {
        return manager()
                .createNamedQuery("ObservationRow.of", ObservationRow.class)
                .setParameter("issuer", issuer)
                .setParameter("clientId", clientId)
                .getResultStream()
                .map(ObservationRow::toObservation)
                .toList();
    }

    @Override
    public void forget(Instant before) {
        manager()
                .createNamedQuery("ObservationRow.forget")
                .setParameter("before", before)
                .executeUpdate();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
