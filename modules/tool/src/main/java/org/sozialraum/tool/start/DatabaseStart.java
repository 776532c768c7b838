package org.sozialraum.tool.start;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sozialraum.learning.Once;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.DatabaseSettings;
import org.sozialraum.persistence.database.DatabaseUnusable;
import org.sozialraum.tool.health.Vital;

/** Opens the database before the first page, and says whether it still answers. */
@Once
class DatabaseStart implements StartStep, Vital {
    private final Provider<Database> database;

    @Inject
    DatabaseStart(Provider<Database> database) {
        this.database = database;
    }

    @Produces
    @Singleton
    static Database open(Settings settings) {
        DatabaseAddress address = settings.database();
        try {
            return Database.open(DatabaseSettings.of(address.url())
                    .as(address.user(), address.password().map(Secret::words)));
        } catch (DatabaseUnusable e) {
            throw new Misconfigured(new Problem("SOZIALRAUM_DATABASE_URL", String.valueOf(e.getMessage())), e);
        }
    }

    static void close(@Disposes Database database) {
        database.close();
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public void run() {
        database.get();
    }

    @Override
    public boolean up() {
        return database.get().answers();
    }
}
