package org.sozialraum.persistence.database;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The open database: one per application, because the pool and the entity manager factory are.
 *
 * <p>Transactions belong to a thread; inside one, {@link #entityManager()} is that transaction's.
 */
public class Database implements AutoCloseable {
    /** A first launch can meet three others in turn: who makes the course, the activity, the person. */
    private static final int TRIES = 5;

    private final HikariDataSource pool;
    private final DataSource source;
    private final EntityManagerFactory factory;

    /** Not static: two open databases on one thread, as in a test of two nodes, have two transactions. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Running> current = new ThreadLocal<>();

    private Database(HikariDataSource pool, DataSource source, EntityManagerFactory factory) {
        this.pool = pool;
        this.source = source;
        this.factory = factory;
    }

    /**
     * Connects, brings the schema up to date and opens the database.
     *
     * @throws DatabaseUnusable with a sentence for the administrator
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, pool -> pool);
    }

    /** @param watched puts something between the pool and its users, such as a counter of statements */
    static Database open(DatabaseSettings settings, UnaryOperator<DataSource> watched) {
        HikariDataSource pool = Connecting.pool(settings);
        try {
            Migrations.run(pool, settings);
            DataSource source = watched.apply(pool);
            return new Database(pool, source, EntityManagers.factory(source, settings.vendor()));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** For work that runs outside of JPA, such as the scheduler's. */
    public DataSource dataSource() {
        return source;
    }

    /** Whether a connection can be had right now. */
    public boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The running transaction's entity manager. */
    public EntityManager entityManager() {
        return running().manager();
    }

    /** Runs it when the running transaction is committed, and never if it is rolled back. */
    public void afterCommit(Runnable action) {
        running().afterCommit().add(action);
    }

    private Running running() {
        Running running = current.get();
        if (running == null) {
            throw new IllegalStateException("no transaction is running on this thread");
        }
        return running;
    }

    /** Runs the work in a transaction: the running one, or a new one that is tried again after a conflict. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException e) {
                if (attempt >= TRIES || !Conflicts.isOne(e)) {
                    throw failed(Conflicts.translated(e));
                }
            }
        }
    }

    /** Broken connections are given up, so that the next request finds the database as soon as it is well again. */
    private RuntimeException failed(RuntimeException failure) {
        if (failure instanceof StorageFailed storage && Conflicts.breaksConnections(storage)) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return failure;
    }

    private <T extends @Nullable Object> T once(Supplier<T> work) {
        Running running = new Running(factory.createEntityManager(), new ArrayList<>());
        current.set(running);
        try (EntityManager manager = running.manager()) {
            T result = committed(manager, work);
            running.afterCommit().forEach(Runnable::run);
            return result;
        } finally {
            current.remove();
        }
    }

    private static <T extends @Nullable Object> T committed(EntityManager manager, Supplier<T> work) {
        try {
            manager.getTransaction().begin();
            // Else EclipseLink would read on other connections than it writes, outside of the transaction.
            manager.unwrap(UnitOfWork.class).beginEarlyTransaction();
            T result = work.get();
            manager.getTransaction().commit();
            return result;
        } catch (Throwable e) {
            rollBack(manager, e);
            throw e;
        }
    }

    private static void rollBack(EntityManager manager, Throwable reason) {
        try {
            if (manager.isOpen() && manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** A transaction under way, and what waits for its end. */
    private record Running(EntityManager manager, List<Runnable> afterCommit) {}

    @Override
    public void close() {
        factory.close();
        pool.close();
    }
}
