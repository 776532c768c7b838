package org.sozialraum.persistence.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.library.Editions.Kept;

@Entity
@Table(name = "module_edition")
@IdClass(EditionRow.Key.class)
@NamedQuery(
        name = "EditionRow.all",
        query = "select new org.sozialraum.learning.library.Editions.Kept(e.module, e.edition) from EditionRow e")
@NamedQuery(
        name = "EditionRow.ofModule",
        query = "select e.edition from EditionRow e where e.module = :module order by e.keptAt desc, e.edition desc")
class EditionRow {
    @Id
    UUID module;

    @Id
    String edition;

    @Column(name = "module_package")
    byte[] modulePackage;

    @Column(name = "kept_at")
    Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    EditionRow() {}

    EditionRow(Kept kept, byte[] modulePackage, Instant keptAt) {
        this.module = kept.module();
        this.edition = kept.edition();
        this.modulePackage = modulePackage;
        this.keptAt = keptAt;
    }

    /** Mutable because JPA fills it; public because JPA makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Nullable
        UUID module;

        @Nullable
        String edition;

        public Key() {}

        Key(Kept kept) {
            this.module = kept.module();
            this.edition = kept.edition();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(module, key.module)
                    && Objects.equals(edition, key.edition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(module, edition);
        }
    }
}
