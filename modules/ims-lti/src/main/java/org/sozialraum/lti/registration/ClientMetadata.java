package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.lti.platform.Lengths;

/**
 * Our registration as the platform holds it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7591#section-3.2.1">RFC 7591, 3.2.1</a>
 */
record ClientMetadata(JsonNode json) {
    /** RFC 7592, 2.2: what a platform tells, and must not be sent back. */
    private static final List<String> OF_THE_PLATFORM = List.of(
            "registration_access_token",
            "registration_client_uri",
            "client_secret_expires_at",
            "client_id_issued_at",
            "client_secret");

    String clientId() {
        return json.path("client_id").asText("").strip();
    }

    /** A number counts as well: ILIAS and Moodle count deployments. */
    Optional<String> deploymentId() {
        return Optional.of(
                        json.path(ToolConfiguration.CLAIM).path("deployment_id").asText(""))
                .filter(id -> !id.isBlank());
    }

    Set<String> scopes() {
        return Arrays.stream(json.path("scope").asText("").split("\\s+"))
                .filter(scope -> !scope.isBlank())
                .collect(Collectors.toSet());
    }

    /** Where it can be changed later; only on a host of the issuer's, because the token goes there. */
    Optional<ClientAccess> access(String issuer) {
        Optional<String> token =
                Optional.of(json.path("registration_access_token").asText("")).filter(secret -> !secret.isBlank());
        return address("registration_client_uri")
                .filter(address -> IssuerRule.owns(issuer, address))
                .filter(address -> Lengths.fits(address.toString(), Lengths.ADDRESS))
                .filter(address -> token.filter(secret -> !Lengths.fits(secret, Lengths.TOKEN))
                        .isEmpty())
                .map(address -> new ClientAccess(issuer, address, token));
    }

    /** The same for the next time: what the platform does not say anew stays as it was (RFC 7592, 3). */
    ClientAccess access(ClientAccess before) {
        return access(before.issuer())
                .map(now -> new ClientAccess(
                        now.issuer(), now.address(), now.token().or(before::token)))
                .orElse(before);
    }

    /**
     * Why no launch could ever work with what the platform has written down; empty if one can. What it does not repeat
     * is taken as accepted.
     */
    Optional<String> contradiction(ObjectNode sent) {
        if (clientId().isEmpty()) {
            return Optional.of("The answer has no client_id.");
        }
        Optional<String> tooLong = tooLong("client_id", clientId(), Lengths.CLIENT_ID)
                .or(() -> tooLong("deployment_id", deploymentId().orElse(""), Lengths.DEPLOYMENT));
        if (tooLong.isPresent()) {
            return tooLong;
        }
        JsonNode redirects = json.path("redirect_uris");
        JsonNode launch = sent.path("redirect_uris").path(0);
        if (redirects.isArray() && redirects.valueStream().noneMatch(launch::equals)) {
            return Optional.of("The platform has written down other redirect_uris than " + launch.asText() + ".");
        }
        String method = json.path("token_endpoint_auth_method").asText("private_key_jwt");
        return method.equals("private_key_jwt")
                ? Optional.empty()
                : Optional.of("The platform wants us to log in by " + method + " instead of private_key_jwt.");
    }

    private static Optional<String> tooLong(String field, String text, int longest) {
        return Lengths.fits(text, longest)
                ? Optional.empty()
                : Optional.of("The answer's " + field + " " + Lengths.rule(longest) + ".");
    }

    /** The whole registration with our part renewed: a replacement must repeat what is to stay (RFC 7592, 2.2). */
    ObjectNode renewed(ObjectNode ours) {
        ObjectNode all = stripped();
        ObjectNode tool = all.withObjectProperty(ToolConfiguration.CLAIM);
        ObjectNode ourTool = ours.withObjectProperty(ToolConfiguration.CLAIM);
        ObjectNode merged = tool.deepCopy();
        merged.setAll(ourTool);
        all.setAll(ours);
        all.set(ToolConfiguration.CLAIM, merged);
        return all;
    }

    ObjectNode stripped() {
        ObjectNode all = json.deepCopy();
        return all.remove(OF_THE_PLATFORM);
    }

    private Optional<URI> address(String field) {
        try {
            return Optional.of(new URI(json.path(field).asText(""))).filter(address -> address.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
