package org.sozialraum.lti.token;

import org.sozialraum.lti.platform.Platform;

/**
 * One installation of the tool at a platform: on whose behalf we call its services.
 *
 * @param id the {@code deployment_id} of the launches; its scope is the platform's issuer and our client id
 */
public record Deployment(Platform platform, String id) {
    /** Goes into each assertion, so that the token is good for this deployment (Security Framework 1.1, 4.1.1). */
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/deployment_id";

    public Deployment {
        if (id.isBlank()) {
            throw new IllegalArgumentException("deployment id must not be blank");
        }
    }
}
