package org.sozialraum.persistence.registration;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a part of a report. Mutable because JPA fills it; public because JPA makes it. */
public class ReportPartKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID report;

    int place;

    public ReportPartKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportPartKey key && place == key.place && Objects.equals(report, key.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, place);
    }
}
