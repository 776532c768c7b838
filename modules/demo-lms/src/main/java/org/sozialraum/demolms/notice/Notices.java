package org.sozialraum.demolms.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.key.PlatformKeys;
import org.sozialraum.demolms.key.RandomIds;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Tool;

/**
 * Tells tools what they have asked to be told: once, and never again if nobody answers.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0</a>
 */
public final class Notices {
    public static final String HELLO = "LtiHelloWorldNotice";
    public static final String COPY = "LtiContextCopyNotice";
    public static final List<String> TYPES = List.of(HELLO, COPY);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Site site;
    private final Handlers handlers;
    private final PlatformKeys keys;
    private final RandomIds ids;
    private final SwitchBoard board;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public Notices(Site site, Handlers handlers, PlatformKeys keys, RandomIds ids, SwitchBoard board) {
        this.site = site;
        this.handlers = handlers;
        this.keys = keys;
        this.ids = ids;
        this.board = board;
    }

    /** So that a tool sees whether notices reach it. */
    public void greet(Tool tool) {
        tell(tool, HELLO, Map.of());
    }

    public void copied(Tool tool, Classroom copy) {
        tell(
                tool,
                COPY,
                Map.of(
                        LtiClaim.CONTEXT,
                        Map.of("id", copy.id(), "label", copy.label(), "title", copy.title()),
                        LtiClaim.ORIGIN_CONTEXTS,
                        List.of(copy.history().getFirst())));
    }

    private void tell(Tool tool, String type, Map<String, Object> more) {
        handlers.address(tool, type).ifPresent(address -> {
            String jwt = keys.sign(claims(tool, type, more));
            handlers.note(new Handlers.Told(tool.clientId(), type, jwt, post(address, jwt)));
        });
    }

    private Map<String, Object> claims(Tool tool, String type, Map<String, Object> more) {
        Instant now = board.instant();
        Map<String, Object> claims = new LinkedHashMap<>(more);
        claims.put("iss", site.url());
        claims.put("aud", tool.clientId());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(60).getEpochSecond());
        claims.put("nonce", ids.next());
        claims.put(LtiClaim.VERSION, "1.3.0");
        claims.put(LtiClaim.DEPLOYMENT_ID, tool.deploymentId());
        claims.put(LtiClaim.NOTICE, Map.of("id", ids.next(), "timestamp", now.toString(), "type", type));
        return claims;
    }

    private int post(String address, String jwt) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("notices").addObject().put("jwt", jwt);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
