package org.sozialraum.lti.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.keys.KeySetPolicy;
import org.sozialraum.lti.keys.MovableClock;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.login.Browser;
import org.sozialraum.lti.login.LoginInitiation;
import org.sozialraum.lti.login.LoginOutcome;
import org.sozialraum.lti.login.LoginSettings;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.memory.MemoryLogins;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.sighting.Sighting;

/** A platform with a real key server, a browser, and everything of ours between them. */
final class LaunchTrial implements AutoCloseable {
    public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    static final URI LAUNCH_URL = URI.create("https://tool.example/lti/launch");
    static final ObjectMapper JSON = new ObjectMapper();

    public final MovableClock clock;
    public final MemoryPlatforms platforms = new MemoryPlatforms();
    public final MemoryLogins logins = new MemoryLogins();
    final KeyServer keyServer = new KeyServer().publish(KeyServer.FIRST);
    final LaunchValidation validation;
    final PlatformId id;
    final URI target;
    final List<Sighting> seen = new CopyOnWriteArrayList<>();
    private final LoginInitiation initiation;
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());

    LaunchTrial() {
        this(
                new PlatformId("https://lms.example", "client-1"),
                URI.create("https://tool.example/activity/7"),
                LAUNCH_URL,
                Instant.parse("2026-11-22T20:00:00Z"));
    }

    LaunchTrial(PlatformId id, URI target, URI launchUrl, Instant now) {
        this.id = id;
        this.target = target;
        this.clock = new MovableClock(now);
        platforms.set(platform(false, true));
        platforms.approve(id, "1");
        PlatformKeys keys = new PlatformKeys(outgoing, KeySetPolicy.standard(), clock);
        validation = new LaunchValidation(platforms, logins, keys, LaunchSettings.at(launchUrl), clock, seen::add);
        initiation = new LoginInitiation(platforms, logins, LoginSettings.at(launchUrl), clock, new SecureRandom());
    }

    Platform platform(boolean allowsAnonymous, boolean active) {
        URI there = URI.create("https://lms.example/auth");
        return new Platform(id, "LMS", there, there, keyServer.address(), Optional.empty(), allowsAnonymous, active);
    }

    /** The same platform, whose tokens may also be meant for somebody else. */
    Platform trusting(String audience) {
        Platform plain = platform(false, true);
        return new Platform(
                plain.id(),
                plain.name(),
                plain.authorizationEndpoint(),
                plain.tokenEndpoint(),
                plain.jwksUri(),
                plain.tokenAudience(),
                plain.allowsAnonymous(),
                plain.active(),
                Set.of(audience));
    }

    /** A login that was begun, and the secrets that the browser and perhaps the platform's storage got. */
    record Begun(PendingLogin login, String cookie, Optional<String> stored) {}

    Begun begin() {
        return begin(Map.of());
    }

    Begun begin(Map<String, String> more) {
        Map<String, List<String>> parameters = new HashMap<>();
        parameters.put("iss", List.of(id.issuer()));
        parameters.put("client_id", List.of(id.clientId()));
        parameters.put("login_hint", List.of("5"));
        parameters.put("target_link_uri", List.of(target.toString()));
        more.forEach((name, value) -> parameters.put(name, List.of(value)));
        return switch (initiation.begin(parameters, Browser.UNKNOWN)) {
            case LoginOutcome.Redirect redirect ->
                new Begun(login(redirect.cookie().state()), redirect.cookie().secret(), Optional.empty());
            case LoginOutcome.StoreFirst first ->
                new Begun(
                        login(first.cookie().state()),
                        first.cookie().secret(),
                        Optional.of(first.storage().secret()));
            case LoginOutcome.Refused refused ->
                throw new AssertionError(refused.refusal().code());
        };
    }

    private PendingLogin login(String state) {
        return logins.find(state).orElseThrow().login();
    }

    /** The claims of a plain, valid launch of a student. */
    ObjectNode claims(PendingLogin login) {
        ObjectNode claims = JSON.createObjectNode();
        claims.put("iss", id.issuer()).put("aud", id.clientId()).put("sub", "5").put("nonce", login.nonce());
        long now = clock.instant().getEpochSecond();
        claims.put("iat", now).put("exp", now + 60);
        claims.put("name", "Ana Ålund").put("given_name", "Ana").put("family_name", "Ålund");
        claims.put("email", "ana@school.example");
        claims.put(CLAIM + "version", "1.3.0").put(CLAIM + "message_type", "LtiResourceLinkRequest");
        claims.put(CLAIM + "deployment_id", "1").put(CLAIM + "target_link_uri", target.toString());
        claims.putArray(CLAIM + "roles").add(MEMBERSHIP + "Learner");
        claims.putObject(CLAIM + "resource_link").put("id", "link-1").put("title", "Quiz");
        claims.putObject(CLAIM + "context").put("id", "course-1").put("title", "Course");
        return claims;
    }

    static String signed(JsonNode claims) {
        return signed(claims, KeyServer.FIRST);
    }

    static String signed(JsonNode claims, RSAKey key) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.toString(), key);
    }

    static String signed(JWSHeader header, String payload, RSAKey key) {
        try {
            JWSObject token = new JWSObject(header, new Payload(payload));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static LaunchRequest request(Begun begun, String token) {
        return LaunchRequest.of(Map.of(
                        "id_token",
                        List.of(token),
                        "state",
                        List.of(begun.login().state())))
                .withCookie(begun.cookie());
    }

    LaunchOutcome launch(Begun begun, JsonNode claims) {
        return validation.validate(request(begun, signed(claims)));
    }

    /** The code of the refusal, or what happened in its place. */
    static String verdict(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.Refused refused -> refused.refusal().code();
            case LaunchOutcome.Held held -> held.refusal().code();
            case LaunchOutcome.NeedsStorage needs -> "needs storage";
            case LaunchOutcome.Accepted accepted -> "accepted";
        };
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        outgoing.close();
        keyServer.close();
    }
}
