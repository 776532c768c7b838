package org.sozialraum.demolms.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.switches.SwitchBoard;

/** The platform's signing keys, newest first; shared by all threads of the server. */
public final class PlatformKeys {
    private final RandomIds ids;
    private final SwitchBoard board;
    private final List<RSAKey> keys = new ArrayList<>();

    public PlatformKeys(RandomIds ids, SwitchBoard board) {
        this.ids = ids;
        this.board = board;
        keys.add(generate());
    }

    /** The key that signs now. */
    public synchronized RSAKey current() {
        return keys.getFirst();
    }

    /** Signs with a new key from now on; the earlier keys stay published. */
    public synchronized void rotate() {
        keys.addFirst(generate());
    }

    /** Publishes nothing but the current key any longer. */
    public synchronized void forgetEarlierKeys() {
        keys.subList(1, keys.size()).clear();
    }

    /** The payload as a compact RS256 token with the current key's id. */
    public String sign(Map<String, Object> payload) {
        RSAKey key = current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        JWSObject token = new JWSObject(header, new Payload(payload));
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with key " + key.getKeyID(), e);
        }
        return token.serialize();
    }

    /** The key set endpoint. */
    public Answer publish(Request request) {
        long maxAge = board.now().keysMaxAge().toSeconds();
        return Answer.of(200, Answer.JSON, published().toString())
                .with("Cache-Control", maxAge == 0 ? "no-store" : "public, max-age=" + maxAge);
    }

    private synchronized JWKSet published() {
        return new JWKSet(List.copyOf(keys)).toPublicJWKSet();
    }

    private RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(ids.next().substring(0, 20))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot generate an RSA key", e);
        }
    }
}
