package org.sozialraum.lti.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.idtoken.TokenAge;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.keys.KeySetPolicy;
import org.sozialraum.lti.keys.MovableClock;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

/** A platform with a real key server that posts notices, and everything of ours behind the address. */
final class NoticeTrial implements AutoCloseable {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final PlatformId ID = new PlatformId("https://canvas.instructure.com", "10000000000068");
    static final String DEPLOYMENT = "106:8865aa05b4b79b64a91a86042e43af5ea8ae79eb";

    final MovableClock clock = new MovableClock(Instant.parse("2025-03-19T11:24:30Z"));
    final MemoryPlatforms platforms = new MemoryPlatforms();
    final MemoryNotices notices = new MemoryNotices();
    final KeyServer keyServer = new KeyServer().publish(KeyServer.FIRST);
    final NoticeReception reception;
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());

    NoticeTrial() {
        platforms.set(platform(ID, true));
        platforms.approve(ID, DEPLOYMENT);
        PlatformKeys keys = new PlatformKeys(outgoing, KeySetPolicy.standard(), clock);
        reception = new NoticeReception(platforms, notices, keys, TokenAge.standard(), clock);
    }

    Platform platform(PlatformId id, boolean active) {
        URI there = URI.create("https://canvas.instructure.com/auth");
        return new Platform(id, "Canvas", there, there, keyServer.address(), Optional.empty(), false, active);
    }

    /** The context copy notice of Canvas' documentation, five seconds after it was signed. */
    ObjectNode copied() {
        long signed = Instant.parse("2025-03-19T11:24:25Z").getEpochSecond();
        ObjectNode claims = JsonNodeFactory.instance.objectNode().put(CLAIM + "version", "1.3.0");
        claims.putObject(CLAIM + "notice")
                .put("id", "7a70e604-5b2e-4013-b628-4806228999f1")
                .put("timestamp", "2025-03-19T11:24:25Z")
                .put("type", "LtiContextCopyNotice");
        claims.put("iss", ID.issuer()).put("aud", ID.clientId()).put("azp", ID.clientId());
        claims.put("iat", signed).put("exp", signed + 3600).put("nonce", "2d220edf-2f1c-4be4-b38e-ec80b1c6749d");
        claims.put(CLAIM + "deployment_id", DEPLOYMENT);
        claims.putObject(CLAIM + "context")
                .put("id", "4dde05e8ca1973bcca9bffc13e1548820eee93a3")
                .put("title", "zzz");
        claims.putArray(CLAIM + "origin_contexts").add("5098686ffc86cae4e0784b533a18af229ff5074e");
        return claims;
    }

    /** A notice of another kind, with another id. */
    ObjectNode told(String id, String type) {
        ObjectNode claims = copied();
        claims.putObject(CLAIM + "notice")
                .put("id", id)
                .put("timestamp", "2025-03-19T12:24:25.5+01:00")
                .put("type", type);
        claims.remove(List.of(CLAIM + "context", CLAIM + "origin_contexts"));
        return claims;
    }

    static String signed(JsonNode claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(KeyServer.FIRST.getKeyID())
                .build();
        return signed(header, claims, KeyServer.FIRST);
    }

    static String signed(JWSHeader header, JsonNode claims, RSAKey key) {
        try {
            JWSObject token = new JWSObject(header, new Payload(claims.toString()));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String body(String... tokens) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode list = body.putArray("notices");
        Arrays.stream(tokens).forEach(token -> list.addObject().put("jwt", token));
        return body.toString();
    }

    List<NoticeOutcome> post(String... tokens) {
        return ((Reception.Read) reception.receive(body(tokens))).outcomes();
    }

    NoticeOutcome post(JsonNode claims) {
        return post(signed(claims)).getFirst();
    }

    /** The code of the refusal, or what happened in its place. */
    static String verdict(NoticeOutcome outcome) {
        return switch (outcome) {
            case NoticeOutcome.Refused refused -> refused.refusal().code();
            case NoticeOutcome.Stored stored -> "stored";
            case NoticeOutcome.AlreadyHad had -> "already had";
        };
    }

    @Override
    public void close() {
        outgoing.close();
        keyServer.close();
    }
}
