package org.sozialraum.lti.platform;

import java.util.List;
import java.util.Optional;

/**
 * Every platform that we are registered at, also those switched off, and the deployments it has shown. A port: the caller
 * implements it.
 *
 * <p>Safe for many threads. Answers may be some seconds old. An outage of the caller's store is an unchecked exception of
 * its own; it passes through.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#tool-deployment-0">LTI Core 1.3, 3.1.3 tool deployment</a>
 */
public interface Platforms {

    /** All registrations with this issuer, compared byte for byte. */
    List<Platform> withIssuer(String issuer);

    /** One registration, issuer and client id compared byte for byte. */
    Optional<Platform> find(PlatformId id);

    /** What was decided about a deployment; {@link DeploymentState#UNKNOWN} if nobody has seen it. */
    DeploymentState deployment(PlatformId platform, String deploymentId);

    /**
     * Remembers an unknown deployment as held; one that is known stays as it is, whoever else calls this at the same time.
     * Only ids of signed messages come here, of at most 255 characters.
     */
    void hold(PlatformId platform, String deploymentId);
}
