package org.sozialraum.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A platform whose configuration and whose answer to a registration are a little wrong, one way or the other. */
final class OddRegistration {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String here;

    OddRegistration(int port) {
        this.here = "http://127.0.0.1:" + port;
    }

    /** {@code /odd/configuration/<n>} is wrong for even numbers, {@code /odd/register/<n>} for odd ones. */
    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int number = Integer.parseInt(path.replaceFirst(".*/", ""));
        boolean registering = path.startsWith("/odd/register/");
        ObjectNode usual = registering ? registered() : configuration(number);
        boolean wrong = registering == (number / 100 % 2 == 1);
        String body = wrong ? new Mutations(number).json(usual) : usual.toString();
        PlatformDouble.answer(exchange, "application/json", body);
    }

    private ObjectNode configuration(int number) {
        return JSON.valueToTree(Map.of(
                "issuer",
                here,
                "authorization_endpoint",
                here + "/auth",
                "token_endpoint",
                here + "/token",
                "jwks_uri",
                here + "/jwks",
                "registration_endpoint",
                here + "/odd/register/" + number,
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt"),
                "scopes_supported",
                List.of("openid"),
                "claims_supported",
                List.of("iss", "sub"),
                "https://purl.imsglobal.org/spec/lti-platform-configuration",
                Map.of(
                        "product_family_code", "odd",
                        "version", "1",
                        "messages_supported",
                                List.of(
                                        Map.of("type", "LtiResourceLinkRequest"),
                                        Map.of("type", "LtiDeepLinkingRequest")))));
    }

    private static ObjectNode registered() {
        ObjectNode json = JSON.createObjectNode().put("client_id", "odd");
        json.putObject("https://purl.imsglobal.org/spec/lti-tool-configuration").put("deployment_id", "1");
        return json;
    }
}
