package org.sozialraum.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.persistence.Engine;

/** Each way in which a database can be unusable, on the real thing, with the sentence that an administrator reads. */
class DatabaseUnusableTest {
    @Test
    void names_the_two_schemes_when_the_address_has_another() {
        assertThat(sentence(DatabaseSettings.of("jdbc:mysql://localhost/school")))
                .isEqualTo("SOZIALRAUM_DATABASE_URL must begin with jdbc:h2: or jdbc:postgresql:, for example "
                        + "jdbc:postgresql://localhost:5432/sozialraum.");
    }

    @Test
    void says_that_a_server_does_not_answer() throws IOException {
        String url = "jdbc:postgresql://localhost:" + freePort() + "/school";

        assertThat(sentence(DatabaseSettings.of(url)))
                .isEqualTo("The database server at SOZIALRAUM_DATABASE_URL (" + url
                        + ") does not answer: check host and port, and that it runs.");
    }

    @Test
    void says_that_a_host_is_unknown() {
        assertThat(sentence(DatabaseSettings.of("jdbc:postgresql://no-such-host.invalid/school")))
                .contains("does not answer: check host and port");
    }

    @Test
    void says_that_the_password_is_wrong() {
        Engine.execute("create role teacher login password 'right'");
        Engine.execute("create database guarded");
        Engine.askForPasswordsOf("guarded");
        String url = "jdbc:postgresql://localhost:" + Engine.serverPort() + "/guarded";

        String sentence = sentence(DatabaseSettings.of(url).as(Optional.of("teacher"), Optional.of("secret-word")));

        assertThat(sentence)
                .isEqualTo("The database at SOZIALRAUM_DATABASE_URL (" + url + ") refuses the user: check "
                        + "SOZIALRAUM_DATABASE_USER and SOZIALRAUM_DATABASE_PASSWORD.")
                .doesNotContain("secret-word");
    }

    @Test
    void says_that_the_password_of_an_embedded_database_is_wrong() {
        DatabaseSettings settings = DatabaseSettings.inFolder(Engine.folder());
        Database.open(settings.as(Optional.of("tool"), Optional.of("right"))).close();

        assertThat(sentence(settings.as(Optional.of("tool"), Optional.of("wrong"))))
                .contains("refuses the user: check SOZIALRAUM_DATABASE_USER and SOZIALRAUM_DATABASE_PASSWORD.");
    }

    @Test
    void says_that_there_is_no_such_database() {
        String url = "jdbc:postgresql://localhost:" + Engine.serverPort() + "/missing";

        assertThat(sentence(DatabaseSettings.of(url).as(Optional.of("postgres"), Optional.of("postgres"))))
                .isEqualTo("There is no database at SOZIALRAUM_DATABASE_URL (" + url
                        + "): create it, or correct the name in the address.");
    }

    @Test
    void says_that_another_process_has_the_file() throws IOException {
        Path folder = Engine.folder();
        try (OtherProcess other = OtherProcess.holding(folder)) {
            assertThat(other.isAlive()).isTrue();
            assertThat(sentence(DatabaseSettings.inFolder(folder)))
                    .startsWith("The database file at SOZIALRAUM_DATABASE_URL (jdbc:h2:file:")
                    .endsWith(
                            " is in use by another process: stop that one, or choose another SOZIALRAUM_DATA folder.");
        }
    }

    @Test
    void says_that_the_folder_cannot_be_written() throws IOException {
        Path file = Files.createFile(Engine.folder().resolve("a-file"));

        assertThat(sentence(DatabaseSettings.inFolder(file.resolve("data"))))
                .startsWith("The database at SOZIALRAUM_DATABASE_URL (jdbc:h2:file:")
                .endsWith("check the address, and that the folder can be written to.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Engine.class)
    void says_that_a_newer_version_made_the_database(Engine engine) {
        DatabaseSettings settings = engine.fresh();
        try (Database database = Database.open(settings)) {
            database.<Integer>inTransaction(() -> database.entityManager()
                    .createNativeQuery("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                            + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                            + " \"execution_time\", \"success\")"
                            + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'test', 1, true)")
                    .executeUpdate());
        }

        assertThat(sentence(settings))
                .contains("was made by another version of the suite. Start the newer version, or restore the backup "
                        + "that belongs to this one; nothing was changed.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Engine.class)
    void says_that_the_schema_is_not_ours(Engine engine) throws Exception {
        DatabaseSettings settings = engine.fresh();
        try (var pool = Connecting.pool(settings);
                var connection = pool.getConnection()) {
            connection.createStatement().execute("create table somebody_elses (id integer)");
            connection.commit();
        }

        assertThat(sentence(settings)).contains("the schema must be empty or ours");
    }

    @Test
    void keeps_a_password_in_the_address_to_itself() {
        assertThat(DatabaseSettings.of("jdbc:postgresql://localhost/school?user=a&password=secret")
                        .toString())
                .isEqualTo("DatabaseSettings[jdbc:postgresql://localhost/school?user=a&password=…]");
    }

    private static String sentence(DatabaseSettings settings) {
        DatabaseUnusable unusable = catchThrowableOfType(
                DatabaseUnusable.class, () -> Database.open(settings).close());
        return String.valueOf(unusable.getMessage());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
