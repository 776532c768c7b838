package org.sozialraum.lti.idtoken;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import org.sozialraum.lti.keys.KeyLookup;
import org.sozialraum.lti.keys.PlatformKey;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/** Believes a token, or says why not. It may take as long as asking the platform for its keys. */
public final class TokenJudge {
    private final PlatformKeys keys;
    private final TokenAge age;
    private final InstantSource clock;

    public TokenJudge(PlatformKeys keys, TokenAge age, InstantSource clock) {
        this.keys = keys;
        this.age = age;
        this.clock = clock;
    }

    /**
     * What the token says, once its signature and the rules of OpenID Connect are kept. Its nonce is the caller's.
     *
     * @throws Objection at the first rule that is broken
     */
    public JsonNode claims(IdToken token, Platform platform) {
        JsonNode claims = token.claims(key(platform, token.keyId()));
        new TokenRules(claims, platform, age).check(clock.instant());
        return claims;
    }

    private PlatformKey key(Platform platform, String kid) {
        return switch (keys.find(platform, kid)) {
            case KeyLookup.Found found -> found.key();
            case KeyLookup.Unknown unknown -> throw new Objection(Reason.KEY_UNKNOWN, kid);
            case KeyLookup.Unavailable none -> throw new Objection(Reason.KEYS_UNAVAILABLE, none.diagnosis());
        };
    }
}
