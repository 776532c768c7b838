package org.sozialraum.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sozialraum.persistence.Engine;

/**
 * What H2 has committed is in its file, wherever in the file it found room, and whenever the process ends. A version of
 * H2 that forgets to say where it wrote last (2.5.252 does) loses what it wrote since.
 */
class SuddenEndTest {
    private static final int COMMITS = 400;

    @Test
    void every_commit_can_be_read_from_the_file_as_it_is_at_that_moment() throws Exception {
        Path folder = Engine.folder().toAbsolutePath();
        Path copy = Engine.folder().toAbsolutePath();
        Random random = new Random(1);
        // Room is used again at once, as it is in every file that is older than a minute.
        try (Connection connection = open(folder, ";RETENTION_TIME=0")) {
            connection.setAutoCommit(false);
            run(connection, "create table note (id int primary key, text varchar(9000))");
            connection.commit();
            for (int number = 1; number <= COMMITS; number++) {
                write(connection, number % 7, number + " " + "x".repeat(random.nextInt(8_000)));
                connection.commit();
                assertThat(read(copied(folder, copy), number % 7)).startsWith(number + " ");
            }
        }
    }

    private static Connection open(Path folder, String more) throws SQLException {
        return DriverManager.getConnection(Vendor.H2.complete("jdbc:h2:file:" + folder.resolve("sozialraum") + more));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void write(Connection connection, int id, String text) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("merge into note key (id) values (?, ?)")) {
            merge.setInt(1, id);
            merge.setString(2, text);
            merge.executeUpdate();
        }
    }

    /** What the end of the process would leave behind now. */
    private static Path copied(Path folder, Path copy) throws IOException {
        String file = "sozialraum.mv.db";
        Files.copy(folder.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    private static String read(Path folder, int id) throws SQLException {
        try (Connection connection = open(folder, "");
                PreparedStatement query = connection.prepareStatement("select text from note where id = ?")) {
            query.setInt(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "nothing";
            }
        }
    }
}
