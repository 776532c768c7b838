package org.sozialraum.persistence.notice;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a course and one that it came from. Mutable because JPA fills it. */
class CourseCopyKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID institution;

    @Nullable
    UUID platform;

    @Nullable
    String deploymentId;

    @Nullable
    String contextId;

    @Nullable
    String originId;

    CourseCopyKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CourseCopyKey key
                && Objects.equals(institution, key.institution)
                && Objects.equals(platform, key.platform)
                && Objects.equals(deploymentId, key.deploymentId)
                && Objects.equals(contextId, key.contextId)
                && Objects.equals(originId, key.originId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, platform, deploymentId, contextId, originId);
    }
}
