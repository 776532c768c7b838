package org.sozialraum.persistence;

import jakarta.enterprise.inject.se.SeContainer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.weld.environment.se.Weld;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.DatabaseSettings;

/** One running node: our own beans in a real container, on a real database. */
public final class Node implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Database database;
    private final SeContainer container;

    private Node(Database database, SeContainer container) {
        this.database = database;
        this.container = container;
    }

    public static Node on(DatabaseSettings settings, InstantSource clock, Lms lms) {
        return on(Database.open(settings), clock, lms);
    }

    public static Node on(Database database, InstantSource clock, Lms lms) {
        Random random = new SecureRandom();
        return new Node(
                database,
                new Weld("node-" + NUMBER.incrementAndGet())
                        .addExtension(new Given(database, clock, random, lms))
                        .initialize());
    }

    public Database database() {
        return database;
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Override
    public void close() {
        container.close();
        database.close();
    }
}
