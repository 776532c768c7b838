package org.sozialraum.lti.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Proves to a platform's token endpoint who we are, with a signature instead of a password.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">
 *     Security Framework 1.1, 4.1.1</a>
 */
final class ClientAssertion {
    /** Moodle 4.4 allows no leeway: an {@code iat} two seconds ahead of its clock is refused. */
    private static final Duration BACKDATED = Duration.ofSeconds(5);

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final int JTI_BYTES = 24;

    private final ToolKeys keys;
    private final InstantSource clock;
    private final RandomGenerator random;

    ClientAssertion(ToolKeys keys, InstantSource clock, RandomGenerator random) {
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    OutgoingRequest request(Deployment deployment, Set<Scope> scopes) {
        Map<String, String> form = Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                signed(deployment),
                "scope",
                Scope.list(scopes));
        String body = new TreeMap<>(form)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return OutgoingRequest.post(deployment.platform().tokenEndpoint(), "application/x-www-form-urlencoded", body)
                .with("Accept", "application/json");
    }

    private String signed(Deployment deployment) {
        Instant now = clock.instant();
        Platform platform = deployment.platform();
        ObjectNode claims = JsonNodeFactory.instance
                .objectNode()
                .put("iss", platform.id().clientId())
                .put("sub", platform.id().clientId())
                .put("aud", audience(platform))
                .put("iat", now.minus(BACKDATED).getEpochSecond())
                .put("exp", now.plus(LIFETIME).getEpochSecond())
                .put("jti", unique())
                .put(Deployment.CLAIM, deployment.id());
        return keys.signer(now).sign(claims);
    }

    private static String audience(Platform platform) {
        URI endpoint = platform.tokenEndpoint();
        return Quirks.at(endpoint)
                .assertionAudience(platform.tokenAudience(), endpoint)
                .orElseGet(endpoint::toString);
    }

    private String unique() {
        byte[] bytes = new byte[JTI_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
