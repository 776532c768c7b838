package org.sozialraum.persistence.privacy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.persistence.database.Database;

/** Statements of our own within the running transaction; what was written before is flushed first. */
@Once
public class Sql {
    private final Database database;

    @Inject
    public Sql(Database database) {
        this.database = database;
    }

    /** One row of an answer. */
    @FunctionalInterface
    public interface Read<T> {
        T row(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, List<?> parameters, Read<T> read) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(read.row(rows));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    /** @return how many rows it changed */
    public int change(String sql, List<?> parameters) {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + sql, e);
        }
    }

    /** The two databases disagree about what a moment is. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp moment -> moment.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            default -> value;
        };
    }

    static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private PreparedStatement prepared(String sql, List<?> parameters) throws SQLException {
        database.entityManager().flush();
        PreparedStatement statement =
                database.entityManager().unwrap(Connection.class).prepareStatement(sql);
        for (int at = 0; at < parameters.size(); at++) statement.setObject(at + 1, parameters.get(at));
        return statement;
    }
}
