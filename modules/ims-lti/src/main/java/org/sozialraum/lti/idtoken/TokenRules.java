package org.sozialraum.lti.idtoken;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sozialraum.lti.message.MalformedClaim;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * The rules of OpenID Connect that a signed token must keep, but for its nonce.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#authentication-response-validation">Security Framework,
 *     5.1.3</a>
 */
final class TokenRules {
    private final JsonNode claims;
    private final Platform platform;
    private final TokenAge age;

    TokenRules(JsonNode claims, Platform platform, TokenAge age) {
        this.claims = claims;
        this.platform = platform;
        this.age = age;
    }

    /** @throws Objection at the first rule that is broken */
    void check(Instant now) {
        checkIssuer();
        checkAudience();
        checkTimes(now.getEpochSecond());
    }

    private void checkIssuer() {
        String issuer = claims.path("iss").asText();
        if (!issuer.equals(platform.id().issuer())) throw new Objection(Reason.ISSUER_MISMATCH, issuer);
    }

    private void checkAudience() {
        String ours = platform.id().clientId();
        List<String> audience = audience();
        if (!audience.contains(ours)) throw new Objection(Reason.AUDIENCE_MISMATCH, String.join(" ", audience));
        JsonNode party = claims.path("azp");
        boolean mustBeNamed = audience.size() > 1 || claims.hasNonNull("azp");
        if (mustBeNamed && !ours.equals(party.textValue()))
            throw new Objection(Reason.AUTHORIZED_PARTY_MISMATCH, party.asText());
        requireTrusted(audience);
    }

    /** Whoever else a token is meant for could bring it to us in the person's name. */
    private void requireTrusted(List<String> audience) {
        for (String other : audience) {
            boolean known = other.equals(platform.id().clientId())
                    || platform.trustedAudiences().contains(other);
            if (!known) throw new Objection(Reason.AUDIENCE_NOT_TRUSTED, other);
        }
    }

    private List<String> audience() {
        JsonNode node = claims.path("aud");
        if (node.isTextual()) return List.of(node.textValue());
        List<String> audience = new ArrayList<>();
        for (JsonNode element : node) if (element.isTextual()) audience.add(element.textValue());
        return audience;
    }

    private void checkTimes(long now) {
        long leeway = age.leeway().toSeconds();
        long expires = seconds("exp");
        long issued = seconds("iat");
        if (now - leeway >= expires) throw new Objection(Reason.TOKEN_EXPIRED, "exp " + expires + ", now " + now);
        if (issued > now + leeway) throw new Objection(Reason.ISSUED_IN_FUTURE, "iat " + issued + ", now " + now);
        if (issued < now - leeway - age.maximumAge().toSeconds())
            throw new Objection(Reason.ISSUED_TOO_LONG_AGO, "iat " + issued + ", now " + now);
    }

    private long seconds(String claim) {
        JsonNode value = claims.path(claim);
        if (!value.isNumber() || !value.canConvertToLong())
            throw new MalformedClaim(claim, "must be a time in seconds");
        return value.longValue();
    }
}
