package org.sozialraum.lti.platform;

import java.util.List;
import java.util.Optional;

/** Every platform that we are registered at, also those switched off, and the deployments it has shown. */
public interface Platforms {

    /** All registrations with this issuer, compared byte for byte. */
    List<Platform> withIssuer(String issuer);

    Optional<Platform> find(PlatformId id);

    DeploymentState deployment(PlatformId platform, String deploymentId);

    /** Remembers an unknown deployment as held; one that is known stays as it is. */
    void hold(PlatformId platform, String deploymentId);
}
