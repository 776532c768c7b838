package org.sozialraum.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;

/** Opens the pool, and says in one sentence why it can't. */
final class Connecting {
    private static final int MILLIS_TO_WAIT = 10_000;

    private Connecting() {}

    static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sozialraum");
        config.setDriverClassName(settings.vendor().driver());
        config.setJdbcUrl(settings.vendor().complete(settings.url()));
        settings.user().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(MILLIS_TO_WAIT);
        config.setAutoCommit(false);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new DatabaseUnusable(sentence(settings, e), e);
        }
    }

    private static String sentence(DatabaseSettings settings, PoolInitializationException e) {
        String where = "SOZIALRAUM_DATABASE_URL (" + settings.shownUrl() + ")";
        return switch (state(e)) {
            case "28000", "28P01" ->
                "The database at " + where
                        + " refuses the user: check SOZIALRAUM_DATABASE_USER and SOZIALRAUM_DATABASE_PASSWORD.";
            case "3D000", "90149", "90146" ->
                "There is no database at " + where + ": create it, or correct the name in the address.";
            case "90020" ->
                "The database file at " + where
                        + " is in use by another process: stop that one, or choose another SOZIALRAUM_DATA folder.";
            case "08001", "08004", "08006", "90067" ->
                "The database server at " + where + " does not answer: check host and port, and that it runs.";
            default ->
                "The database at " + where + " cannot be opened (" + message(e)
                        + "): check the address, and that the folder can be written to.";
        };
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static String message(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
