package org.sozialraum.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.sozialraum.persistence.database.DatabaseSettings;

/** The databases that users have, each able to make an empty one. */
public enum Engine {
    H2 {
        @Override
        public DatabaseSettings fresh() {
            return DatabaseSettings.inFolder(folder());
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseSettings fresh() {
            String name = "school_" + NUMBER.incrementAndGet();
            execute("create database " + name);
            return DatabaseSettings.of(SERVER.get().getJdbcUrl("postgres", name))
                    .as(Optional.of("postgres"), Optional.of("postgres"));
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Started at first use, and stopped with the tests. */
    private static final Lazy<EmbeddedPostgres> SERVER = new Lazy<>(Engine::startServer);

    public abstract DatabaseSettings fresh();

    /** A new folder below {@code target}. */
    public static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "h2-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int serverPort() {
        return SERVER.get().getPort();
    }

    /** Runs a statement as the server's administrator. */
    public static void execute(String sql) {
        try (Connection connection = SERVER.get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The test server trusts everybody; from now on not at this database. */
    public static void askForPasswordsOf(String database) {
        try (Connection connection = SERVER.get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet file = statement.executeQuery("show hba_file")) {
            file.next();
            Path rules = Path.of(file.getString(1));
            Files.writeString(rules, "host " + database + " all all scram-sha-256\n" + Files.readString(rules));
            statement.execute("select pg_reload_conf()");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
