package org.sozialraum.persistence.notice;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a notice. Mutable because JPA fills it. */
class NoticeKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID institution;

    @Nullable
    UUID platform;

    @Nullable
    String deploymentId;

    @Nullable
    String noticeId;

    NoticeKey() {}

    NoticeKey(UUID institution, UUID platform, String deploymentId, String noticeId) {
        this.institution = institution;
        this.platform = platform;
        this.deploymentId = deploymentId;
        this.noticeId = noticeId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoticeKey key
                && Objects.equals(institution, key.institution)
                && Objects.equals(platform, key.platform)
                && Objects.equals(deploymentId, key.deploymentId)
                && Objects.equals(noticeId, key.noticeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, platform, deploymentId, noticeId);
    }
}
