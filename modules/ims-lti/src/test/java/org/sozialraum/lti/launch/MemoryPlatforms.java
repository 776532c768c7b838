package org.sozialraum.lti.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;

/** Platforms in memory. */
public final class MemoryPlatforms implements Platforms {
    private final List<Platform> platforms = new ArrayList<>();
    private final Map<String, DeploymentState> deployments = new HashMap<>();

    public void set(Platform platform) {
        platforms.removeIf(known -> known.id().equals(platform.id()));
        platforms.add(platform);
    }

    public void clear() {
        platforms.clear();
    }

    public void approve(PlatformId platform, String deploymentId) {
        deployments.put(platform + deploymentId, DeploymentState.APPROVED);
    }

    @Override
    public List<Platform> withIssuer(String issuer) {
        return platforms.stream()
                .filter(platform -> platform.id().issuer().equals(issuer))
                .toList();
    }

    @Override
    public Optional<Platform> find(PlatformId id) {
        return platforms.stream().filter(platform -> platform.id().equals(id)).findFirst();
    }

    @Override
    public DeploymentState deployment(PlatformId platform, String deploymentId) {
        return deployments.getOrDefault(platform + deploymentId, DeploymentState.UNKNOWN);
    }

    @Override
    public void hold(PlatformId platform, String deploymentId) {
        deployments.putIfAbsent(platform + deploymentId, DeploymentState.HELD);
    }
}
