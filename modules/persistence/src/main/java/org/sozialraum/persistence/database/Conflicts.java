package org.sozialraum.persistence.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.jspecify.annotations.Nullable;

/** Tells apart what another try can mend from what it cannot. */
final class Conflicts {
    /** SQL states: key taken, serialization failure, deadlock, a transaction spoilt by one of these, H2's lock time-out. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "25P02", "HYT00");

    private Conflicts() {}

    static boolean isOne(Throwable failure) {
        return causes(
                failure,
                cause -> cause instanceof OptimisticLockException
                        || (cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && STATES.contains(sql.getSQLState())));
    }

    /** A failure of the database itself under its own name; all else as it was. */
    static RuntimeException translated(RuntimeException failure) {
        boolean ofDatabase =
                causes(failure, cause -> cause instanceof SQLException || cause instanceof DatabaseException);
        return ofDatabase
                ? new StorageFailed("the database did not keep a change: " + reason(failure), failure)
                : failure;
    }

    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last instanceof SQLException sql
                ? "SQL state " + sql.getSQLState()
                : last.getClass().getSimpleName();
    }

    private static boolean causes(Throwable failure, java.util.function.Predicate<Throwable> wanted) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (wanted.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
