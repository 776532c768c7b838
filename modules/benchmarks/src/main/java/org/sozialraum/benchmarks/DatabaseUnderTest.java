package org.sozialraum.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A database that the tool can be started on, and that can be filled while the tool rests. */
sealed interface DatabaseUnderTest extends AutoCloseable {
    String name();

    /** What to set so that the tool uses it. */
    Map<String, String> settings();

    Connection connect() throws SQLException;

    /** A table's worth of a second database with the same settings, so that the floor leaves no trace in the first. */
    Connection connectForFloor() throws SQLException;

    /** Processor time of its own processes so far; none where it runs inside the tool. */
    double cpuMillis();

    /** A column that counts from 1 to the given number, as a table. */
    String counting(int to);

    /** Tidies up after much was written, so that no later measurement pays for it. */
    void settle();

    @Override
    void close();

    /** H2 in the data folder, inside the tool's process: the default. */
    record Embedded(Path data) implements DatabaseUnderTest {
        @Override
        public String name() {
            return "H2";
        }

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public Connection connect() throws SQLException {
            return open("sozialraum");
        }

        @Override
        public Connection connectForFloor() throws SQLException {
            return open("floor");
        }

        /** Said as the tool says it: each commit is written before it returns. */
        private Connection open(String file) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + data.resolve("database").resolve(file).toAbsolutePath() + ";WRITE_DELAY=0");
        }

        @Override
        public double cpuMillis() {
            return 0;
        }

        @Override
        public String counting(int to) {
            return "(select x as i from system_range(1, " + to + ")) numbers";
        }

        @Override
        public void settle() {
            execute(this, "checkpoint sync");
        }

        @Override
        public void close() {}
    }

    /** A PostgreSQL of our own that flushes every commit to the disk. */
    record Server(EmbeddedPostgres server, ProcessTree processes) implements DatabaseUnderTest {
        @SuppressWarnings("resource")
        static Server start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
                if (!ask(server, "show fsync").equals("on")) throw new BenchFailed("PostgreSQL runs without fsync");
                execute(server.getPostgresDatabase().getConnection(), "create database floor");
                Path data = Path.of(ask(server, "show data_directory"));
                String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
                return new Server(server, ProcessTree.of(Long.parseLong(pid.strip())));
            } catch (IOException | SQLException e) {
                throw new BenchFailed("PostgreSQL did not start", e);
            }
        }

        private static String ask(EmbeddedPostgres server, String question) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getString(1);
            }
        }

        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "SOZIALRAUM_DATABASE_URL", address("postgres"),
                    "SOZIALRAUM_DATABASE_USER", "postgres",
                    "SOZIALRAUM_DATABASE_PASSWORD", "postgres");
        }

        private String address(String database) {
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(address("postgres"), "postgres", "postgres");
        }

        @Override
        public Connection connectForFloor() throws SQLException {
            return DriverManager.getConnection(address("floor"), "postgres", "postgres");
        }

        @Override
        public double cpuMillis() {
            return processes.cpuMillis();
        }

        @Override
        public String counting(int to) {
            return "generate_series(1, " + to + ") numbers(i)";
        }

        @Override
        public void settle() {
            execute(this, "vacuum analyze");
            execute(this, "checkpoint");
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new BenchFailed("PostgreSQL did not stop", e);
            }
        }
    }

    private static void execute(DatabaseUnderTest database, String sql) {
        try {
            execute(database.connect(), sql);
        } catch (SQLException e) {
            throw new BenchFailed(sql, e);
        }
    }

    /** Runs it and closes the connection. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
