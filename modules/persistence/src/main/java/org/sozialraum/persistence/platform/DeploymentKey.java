package org.sozialraum.persistence.platform;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key of a deployment. Mutable because JPA fills it; public because JPA makes it. */
public class DeploymentKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    UUID platform;

    @Nullable
    String deploymentId;

    public DeploymentKey() {}

    DeploymentKey(UUID platform, String deploymentId) {
        this.platform = platform;
        this.deploymentId = deploymentId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeploymentKey key
                && Objects.equals(platform, key.platform)
                && Objects.equals(deploymentId, key.deploymentId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(platform, deploymentId);
    }
}
