package org.sozialraum.persistence.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For columns that may be null: EclipseLink 4.0's own reading of a UUID throws on null. */
@Converter
public class AbsentUuid implements AttributeConverter<@Nullable UUID, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID value) {
        return value;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID value) {
        return value;
    }
}
