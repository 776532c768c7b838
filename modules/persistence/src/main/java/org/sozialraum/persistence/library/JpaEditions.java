package org.sozialraum.persistence.library;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Editions;
import org.sozialraum.persistence.database.Database;

@Once
class JpaEditions implements Editions {
    private final Database database;

    @Inject
    JpaEditions(Database database) {
        this.database = database;
    }

    @Override
    public Set<Kept> all() {
        return new HashSet<>(database.entityManager()
                .createNamedQuery("EditionRow.all", Kept.class)
                .getResultList());
    }

    @Override
    public void keep(Kept edition, byte[] modulePackage, Instant at) {
        database.entityManager().persist(new EditionRow(edition, modulePackage, at));
    }

    @Override
    public Optional<byte[]> find(Kept edition) {
        return Optional.ofNullable(database.entityManager().find(EditionRow.class, new EditionRow.Key(edition)))
                .map(row -> row.modulePackage);
    }

    @Override
    public Optional<Kept> newest(UUID module) {
        return database.entityManager()
                .createNamedQuery("EditionRow.ofModule", String.class)
                .setParameter("module", module)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(edition -> new Kept(module, edition));
    }
}
