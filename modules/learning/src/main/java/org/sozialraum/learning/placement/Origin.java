package org.sozialraum.learning.placement;

import static java.util.Objects.requireNonNull;

/**
 * The deployment a launch came from. Subjects are unique per issuer, courses and activities per deployment, and hosted
 * platforms share one issuer among many institutions: only all three together say where something belongs.
 */
public record Origin(String issuer, String clientId, String deploymentId) {
    public Origin {
        requireNonNull(issuer, "issuer is null");
        requireNonNull(clientId, "clientId is null");
        requireNonNull(deploymentId, "deploymentId is null");
    }
}
