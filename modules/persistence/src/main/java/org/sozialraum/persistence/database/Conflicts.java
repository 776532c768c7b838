package org.sozialraum.persistence.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.jspecify.annotations.Nullable;

/** Tells apart what another try can mend from what it cannot. */
final class Conflicts {
    /** SQL states: key taken, serialization failure, deadlock, a transaction spoilt by one of these, H2's lock time-out. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "25P02", "HYT00");

    private static final int DEEPEST = 20;

    private Conflicts() {}

    static boolean isOne(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || (cause instanceof SQLException sql && STATES.contains(state(sql))));
    }

    /** A failure of the database itself under its own name; all else as it was. */
    static RuntimeException translated(RuntimeException failure) {
        return causes(failure).anyMatch(Conflicts::isOfDatabase)
                ? new StorageFailed("the database did not keep a change: " + reason(failure), failure)
                : failure;
    }

    /**
     * Whether connections may be broken: always, unless the database found fault with a statement or its values alone
     * (classes 22, 23 and 42 of the SQL standard). H2 closes all of itself when it cannot write.
     */
    static boolean breaksConnections(StorageFailed failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> state((SQLException) cause))
                .noneMatch(state -> state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
    }

    private static boolean isOfDatabase(Throwable cause) {
        return cause instanceof SQLException || cause instanceof DatabaseException;
    }

    private static String reason(Throwable failure) {
        Throwable root = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        return root instanceof SQLException sql
                ? "SQL state " + state(sql)
                : root.getClass().getSimpleName();
    }

    private static String state(SQLException failure) {
        return Objects.requireNonNullElse(failure.getSQLState(), "unknown");
    }

    /** The failure and what lies below it. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Conflicts::below)
                .limit(DEEPEST)
                .map(Objects::requireNonNull);
    }

    private static @Nullable Throwable below(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }
}
