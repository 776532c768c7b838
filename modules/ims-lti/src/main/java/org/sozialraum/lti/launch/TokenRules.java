package org.sozialraum.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.message.MalformedClaim;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * The rules of OpenID Connect that a signed id token must keep.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#authentication-response-validation">Security Framework,
 *     5.1.3</a>
 */
final class TokenRules {
    private final JsonNode claims;
    private final PendingLogin login;
    private final LaunchSettings settings;

    TokenRules(JsonNode claims, PendingLogin login, LaunchSettings settings) {
        this.claims = claims;
        this.login = login;
        this.settings = settings;
    }

    /** @throws Objection at the first rule that is broken */
    void check(Instant now) {
        checkIssuer();
        checkAudience();
        checkTimes(now.getEpochSecond());
        checkNonce();
    }

    private void checkIssuer() {
        String issuer = claims.path("iss").asText();
        if (!issuer.equals(login.platform().issuer())) throw new Objection(Reason.ISSUER_MISMATCH, issuer);
    }

    private void checkAudience() {
        String ours = login.platform().clientId();
        List<String> audience = audience();
        if (!audience.contains(ours)) throw new Objection(Reason.AUDIENCE_MISMATCH, String.join(" ", audience));
        JsonNode party = claims.path("azp");
        boolean mustBeNamed = audience.size() > 1 || claims.hasNonNull("azp");
        if (mustBeNamed && !ours.equals(party.textValue()))
            throw new Objection(Reason.AUTHORIZED_PARTY_MISMATCH, party.asText());
    }

    private List<String> audience() {
        JsonNode node = claims.path("aud");
        if (node.isTextual()) return List.of(node.textValue());
        List<String> audience = new ArrayList<>();
        for (JsonNode element : node) if (element.isTextual()) audience.add(element.textValue());
        return audience;
    }

    private void checkTimes(long now) {
        long leeway = settings.leeway().toSeconds();
        long expires = seconds("exp");
        long issued = seconds("iat");
        if (now - leeway >= expires) throw new Objection(Reason.TOKEN_EXPIRED, "exp " + expires + ", now " + now);
        if (issued > now + leeway) throw new Objection(Reason.ISSUED_IN_FUTURE, "iat " + issued + ", now " + now);
        if (issued < now - leeway - settings.maximumAge().toSeconds())
            throw new Objection(Reason.ISSUED_TOO_LONG_AGO, "iat " + issued + ", now " + now);
    }

    private long seconds(String claim) {
        JsonNode value = claims.path(claim);
        if (!value.isNumber() || !value.canConvertToLong())
            throw new MalformedClaim(claim, "must be a time in seconds");
        return value.longValue();
    }

    private void checkNonce() {
        String nonce = claims.path("nonce").textValue();
        if (nonce == null || nonce.isBlank()) throw new Objection(Reason.NONCE_MISSING);
        if (!nonce.equals(login.nonce())) throw new Objection(Reason.NONCE_MISMATCH);
    }
}
