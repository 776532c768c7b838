package org.sozialraum.tool.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RoomView;
import org.sozialraum.tool.admin.platforms.PlatformsView.PlatformView;

/**
 * One platform.
 *
 * @param turn where {@code on=true} or {@code on=false} is posted
 * @param anonymous where {@code allowed=true} or {@code allowed=false} is posted
 * @param administrators where {@code admitted=true} or {@code admitted=false} is posted
 * @param switchedOff whether an administrator has switched it off, so that it can be switched on again
 * @param test whether we and the platform understand each other
 * @param observed what was seen of it in the last weeks, the latest first
 * @param registered what the platform knows of us
 * @param done last part of the text's key for what was just done
 */
public record DetailsView(
        RoomView room,
        PlatformView platform,
        Endpoints endpoints,
        Optional<String> productFamily,
        boolean allowsAnonymous,
        boolean admitsAdministrators,
        List<String> trustedAudiences,
        List<DeploymentView> deployments,
        PagerView pager,
        String turn,
        String anonymous,
        String administrators,
        boolean switchedOff,
        DiagnosisView test,
        List<ObservationView> observed,
        PlatformRegistrationView registered,
        Optional<String> done) {
    public DetailsView {
        trustedAudiences = List.copyOf(trustedAudiences);
        deployments = List.copyOf(deployments);
        observed = List.copyOf(observed);
    }

    /** Where the platform is asked and answers. */
    public record Endpoints(String authorization, String token, String jwks, Optional<String> tokenAudience) {}
}
