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
        Optional<NrpsClaim> roster,
        Optional<GroupsClaim> groups,
        Optional<NotificationClaim> notifications,
        Lti11Claims lti11) {

    public MessageClaims {
        deploymentId = Fields.checkedId("deployment_id", deploymentId);
    }

    /** A message of a platform that has neither groups nor notices, and no past in LTI 1.1: most are so. */
    public MessageClaims(
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
        this(
                platform,
                deploymentId,
                targetLinkUri,
                person,
                roles,
                context,
                presentation,
                toolPlatform,
                lis,
                custom,
                grades,
                roster,
                Optional.empty(),
                Optional.empty(),
                Lti11Claims.none());
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
                NrpsClaim.in(idToken),
                GroupsClaim.in(idToken),
                NotificationClaim.in(idToken),
                Lti11Claims.in(idToken, platform, deploymentId));
    }
}
