package org.sozialraum.persistence.diagnosis;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a finding. Mutable because JPA fills it; public because JPA makes it. */
public class FindingKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID platform;

    @Nullable
    String step;

    public FindingKey() {}

    FindingKey(UUID platform, String step) {
        this.platform = platform;
        this.step = step;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingKey key
                && Objects.equals(platform, key.platform)
                && Objects.equals(step, key.step);
    }

    @Override
    public int hashCode() {
        return Objects.hash(platform, step);
    }
}
