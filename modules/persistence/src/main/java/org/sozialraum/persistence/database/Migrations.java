package org.sozialraum.persistence.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema up to date; two nodes that start at once wait for each other. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource dataSource, DatabaseSettings settings) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .ignoreMigrationPatterns(new String[0])
                    .placeholders(settings.vendor().placeholders())
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new DatabaseUnusable(
                    "The database at SOZIALRAUM_DATABASE_URL (" + settings.shownUrl()
                            + ") was made by another version of the suite. Start the newer version, or restore the "
                            + "backup that belongs to this one; nothing was changed.",
                    e);
        } catch (FlywayException e) {
            throw new DatabaseUnusable(
                    "The tables at SOZIALRAUM_DATABASE_URL (" + settings.shownUrl()
                            + ") could not be brought up to date: the user needs the right to create tables, and the "
                            + "schema must be empty or ours. The database says: " + firstLine(e),
                    e);
        }
    }

    private static String firstLine(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = String.valueOf(cause.getMessage());
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("nothing");
    }
}
