package org.sozialraum.persistence.launch;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNotes;
import org.sozialraum.learning.launch.NotedLaunch;
import org.sozialraum.persistence.database.Database;

@Once
class JpaLaunchNotes implements LaunchNotes {
    private final Database database;

    @Inject
    JpaLaunchNotes(Database database) {
        this.database = database;
    }

    @Override
    public void add(List<LaunchNote> notes) {
        notes.forEach(note -> manager().persist(new LaunchRow(UUID.randomUUID(), note)));
    }

    @Override
    public List<NotedLaunch> list(boolean unsuccessfulOnly, int from, int most) {
        return manager()
                .createNamedQuery(unsuccessfulOnly ? "LaunchRow.unsuccessful" : "LaunchRow.all", Object[].class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(found -> new NotedLaunch(((LaunchRow) found[0]).toNote(), Optional.ofNullable((String) found[1])))
                .toList();
    }

    @Override
    public int unsuccessfulSince(Instant moment) {
        return manager()
                .createNamedQuery("LaunchRow.countUnsuccessful", Number.class)
                .setParameter("since", moment)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void forget(Instant before, int allBut, int strangersBut) {
        forget("LaunchRow.momentsOfStrangers", "LaunchRow.forgetStrangers", before, strangersBut);
        forget("LaunchRow.moments", "LaunchRow.forget", before, allBut);
    }

    private void forget(String moments, String deletion, Instant before, int allBut) {
        Instant oldestKept = manager()
                .createNamedQuery(moments, Instant.class)
                .setFirstResult(allBut)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(moment -> moment.isAfter(before))
                .orElse(before);
        manager().createNamedQuery(deletion).setParameter("until", oldestKept).executeUpdate();
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
