package org.sozialraum.lti.memory;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformFile;
import org.sozialraum.lti.platform.PlatformFileProblem;
import org.sozialraum.lti.platform.PlatformFolder;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;

/**
 * Platforms in memory, for examples, tests and single-process tools. Safe for many threads.
 *
 * <p>A platform could make deployments up without end. Of those that nobody approved only some are remembered; the others
 * are held all the same, but an administrator does not find them in {@link #deployment}.
 */
public final class MemoryPlatforms implements Platforms {
    /** How many deployments that nobody approved are remembered. */
    public static final int MOST_HELD = 1_000;

    private final Map<PlatformId, Platform> platforms = new ConcurrentHashMap<>();
    private final Map<Place, DeploymentState> deployments = new ConcurrentHashMap<>();

    /**
     * The platforms that the files of a folder describe, with their deployments approved.
     *
     * @throws IllegalArgumentException if a file is faulty; the message says of every fault where it is and what to do
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static MemoryPlatforms in(Path folder) {
        PlatformFolder found = PlatformFolder.read(folder);
        if (!found.problems().isEmpty())
            throw new IllegalArgumentException(
                    found.problems().stream().map(PlatformFileProblem::toString).collect(joining("\n")));
        return of(found.files());
    }

    /** The platforms of these files, with their deployments approved. */
    public static MemoryPlatforms of(Collection<PlatformFile> files) {
        MemoryPlatforms known = new MemoryPlatforms();
        for (PlatformFile file : files) {
            known.set(file.platform());
            file.deploymentIds().forEach(id -> known.approve(file.platform().id(), id));
        }
        return known;
    }

    /** Adds a platform, or puts it in the place of the one with the same issuer and client id. */
    public void set(Platform platform) {
        platforms.put(platform.id(), platform);
    }

    /** Lets launches of a deployment in, whether it was seen before or not. */
    public void approve(PlatformId platform, String deploymentId) {
        deployments.put(new Place(platform, deploymentId), DeploymentState.APPROVED);
    }

    /** Lets nothing in from a deployment, whether it was seen before or not. */
    public void refuse(PlatformId platform, String deploymentId) {
        deployments.put(new Place(platform, deploymentId), DeploymentState.REFUSED);
    }

    /** Forgets every platform; the deployments stay as they were decided. */
    public void clear() {
        platforms.clear();
    }

    @Override
    public List<Platform> withIssuer(String issuer) {
        return platforms.values().stream()
                .filter(platform -> platform.id().issuer().equals(issuer))
                .toList();
    }

    @Override
    public Optional<Platform> find(PlatformId id) {
        return Optional.ofNullable(platforms.get(id));
    }

    @Override
    public DeploymentState deployment(PlatformId platform, String deploymentId) {
        return deployments.getOrDefault(new Place(platform, deploymentId), DeploymentState.UNKNOWN);
    }

    @Override
    public void hold(PlatformId platform, String deploymentId) {
        if (held() < MOST_HELD) deployments.putIfAbsent(new Place(platform, deploymentId), DeploymentState.HELD);
    }

    private long held() {
        return deployments.values().stream()
                .filter(state -> state == DeploymentState.HELD)
                .count();
    }

    /** A deployment id means something only together with its platform. */
    private record Place(PlatformId platform, String deploymentId) {
        Place {
            requireNonNull(platform, "platform is null");
            requireNonNull(deploymentId, "deploymentId is null");
        }
    }
}
