package org.sozialraum.persistence.database;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a row that an institution owns. Mutable because JPA fills it. */
public class InstitutionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID institution;

    @Nullable
    UUID id;

    public InstitutionKey() {}

    public InstitutionKey(UUID institution, UUID id) {
        this.institution = institution;
        this.id = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstitutionKey key
                && Objects.equals(institution, key.institution)
                && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, id);
    }
}
