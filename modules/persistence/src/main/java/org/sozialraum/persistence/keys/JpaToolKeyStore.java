package org.sozialraum.persistence.keys;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.keys.StoredToolKey;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.persistence.database.Database;

@Once
class JpaToolKeyStore implements ToolKeyStore {
    private final Database database;

    @Inject
    JpaToolKeyStore(Database database) {
        this.database = database;
    }

    @Override
    public List<StoredToolKey> all() {
        return database.inTransaction(() -> database.entityManager()
                .createNamedQuery("ToolKeyRow.all", ToolKeyRow.class)
                .getResultStream()
                .map(ToolKeyRow::toKey)
                .toList());
    }

    @Override
    public void save(StoredToolKey key) {
        database.<Boolean>inTransaction(() -> {
            database.entityManager().persist(new ToolKeyRow(key));
            return true;
        });
    }
}
