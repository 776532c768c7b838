package org.sozialraum.demolms.tool;

import java.util.Map;
import java.util.Set;

/**
 * A tool that may be launched.
 *
 * @param number a small number, in the line item addresses as {@code type_id}
 * @param scopes the services that it may use
 * @param custom custom parameters for every link to it
 */
public record Tool(
        int number,
        String clientId,
        String deploymentId,
        String name,
        Addresses at,
        Set<String> scopes,
        Map<String, String> custom) {
    /** The client id of the tool that the platform knows from the start. */
    public static final String FIXED_CLIENT = "demo";

    public static final String FIXED_DEPLOYMENT = "1";

    public Tool {
        scopes = Set.copyOf(scopes);
        custom = Map.copyOf(custom);
    }

    /** Where the tool listens. */
    public record Addresses(
            String login, String launch, String deepLinking, String jwks, String registration, Set<String> redirects) {
        public Addresses {
            redirects = Set.copyOf(redirects);
        }

        /** The addresses that the suite's own tool has below its public address. */
        public static Addresses below(String publicUrl) {
            String launch = publicUrl + "/lti/launch";
            return new Addresses(
                    publicUrl + "/lti/login",
                    launch,
                    launch,
                    publicUrl + "/lti/jwks",
                    publicUrl + "/lti/register",
                    Set.of(launch));
        }
    }

    static Tool fixed(String publicUrl) {
        return new Tool(
                1,
                FIXED_CLIENT,
                FIXED_DEPLOYMENT,
                "Sozialraum Digital",
                Addresses.below(publicUrl),
                Scope.ALL,
                Map.of("context_history", "$Context.id.history", "resource_link_history", "$ResourceLink.id.history"));
    }
}
