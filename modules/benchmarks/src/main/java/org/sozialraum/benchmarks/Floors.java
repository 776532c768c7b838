package org.sozialraum.benchmarks;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** What this machine gives at most: the least that a launch could cost. */
final class Floors {
    private static final int TOKEN_BYTES = 1_800;
    private static final int COUNT_OF_A_BATCH = 200;
    private static final int PAGES = 80;

    private Floors() {}

    /** RS256 verifications per second of one thread in the best of several rounds, times the processors. */
    static double verificationsPerSecond(KeyPair keys, int rounds) {
        try {
            byte[] text = new byte[TOKEN_BYTES];
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(keys.getPrivate());
            signer.update(text);
            byte[] signature = signer.sign();
            double best = 0;
            for (int round = 0; round < rounds; round++) best = Math.max(best, verify(keys, text, signature));
            return best * Runtime.getRuntime().availableProcessors();
        } catch (GeneralSecurityException e) {
            throw new BenchFailed("cannot verify", e);
        }
    }

    private static double verify(KeyPair keys, byte[] text, byte[] signature) throws GeneralSecurityException {
        long start = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - start < 500_000_000L) {
            for (int each = 0; each < COUNT_OF_A_BATCH; each++) {
                Signature verifier = Signature.getInstance("SHA256withRSA");
                verifier.initVerify(keys.getPublic());
                verifier.update(text);
                if (!verifier.verify(signature)) throw new BenchFailed("a good signature was refused");
            }
            count += COUNT_OF_A_BATCH;
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    /** Rows per second that one client inserts in batches of a roster's page, each batch committed. */
    static double rowsPerSecond(DatabaseUnderTest database, int rounds) {
        double best = 0;
        for (int round = 0; round < rounds; round++) {
            Timing timing = Load.run(
                    1, PAGES, () -> new Inserter(database.connectForFloor()), (client, number) -> client.insertPage());
            best = Math.max(best, timing.perSecond() * Inserter.ON_A_PAGE);
        }
        return best;
    }

    /** Rows per second, each inserted and committed by itself by one of the clients. */
    static double commitsPerSecond(DatabaseUnderTest database, int clients, int count, int rounds) {
        try (Connection connection = database.connectForFloor();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists floor (id uuid primary key, text varchar(400))");
            double best = 0;
            for (int round = 0; round < rounds; round++)
                best = Math.max(
                        best,
                        Load.run(clients, count, () -> new Inserter(database.connectForFloor()), Inserter::insert)
                                .perSecond());
            return best;
        } catch (SQLException e) {
            throw new BenchFailed("cannot measure commits of " + database.name(), e);
        }
    }

    /** A client that inserts about as much as a session's row. */
    private static final class Inserter implements AutoCloseable {
        private static final int ON_A_PAGE = 250;
        private static final String TEXT = "x".repeat(300);

        private final Connection connection;
        private final PreparedStatement insert;

        Inserter(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            this.insert = connection.prepareStatement("insert into floor (id, text) values (?, ?)");
        }

        void insert(int number) throws SQLException {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, TEXT + number);
            insert.executeUpdate();
            connection.commit();
        }

        void insertPage() throws SQLException {
            for (int row = 0; row < ON_A_PAGE; row++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, TEXT);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
