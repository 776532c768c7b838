package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.lti.platform.PlatformId;

/**
 * The claims that every LTI message may carry.
 *
 * @param deploymentId contexts, links and people belong to it together with the platform
 * @param targetLinkUri what to open; the same as in the login
 */
public record MessageClaims(
        PlatformId platform,
        String deploymentId,
        URI targetLinkUri,
        PersonClaims person,
        RolesClaim roles,
        Optional<ContextClaim> context,
        Optional<LaunchPresentationClaim> presentation,
        Optional<ToolPlatformClaim> toolPlatform,
        Optional<LisClaim> lis,
        CustomClaim custom,
        Optional<AgsEndpointClaim> grades,
        Optional<NrpsClaim> roster) {

    public MessageClaims {
        deploymentId = Fields.checkedId("deployment_id", deploymentId);
    }

    static MessageClaims in(
            JsonNode idToken, PlatformId platform, String deploymentId, URI targetLinkUri, RolesClaim roles) {
        return new MessageClaims(
                platform,
                deploymentId,
                targetLinkUri,
                PersonClaims.in(idToken),
                roles,
                ContextClaim.in(idToken),
                LaunchPresentationClaim.in(idToken),
                ToolPlatformClaim.in(idToken),
                LisClaim.in(idToken),
                CustomClaim.in(idToken),
                AgsEndpointClaim.in(idToken),
                NrpsClaim.in(idToken));
    }
}
