package org.sozialraum.persistence.database;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/** EclipseLink 4.0 sends absent values of these types as text, which PostgreSQL refuses for a uuid or a timestamp. */
public class TypedNulls extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(@Nullable Class<?> type) {
        if (UUID.class.equals(type)) {
            return Types.OTHER;
        }
        return OffsetDateTime.class.equals(type) ? Types.TIMESTAMP_WITH_TIMEZONE : super.getJDBCType(type);
    }
}
