package org.sozialraum.lti.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.security.PrivateKey;

/** Signs our messages to platforms with one of our keys: RS256, with the key's id in the header. */
public final class ToolSigner {
    private final JWSHeader header;
    private final RSASSASigner signer;

    ToolSigner(String kid, PrivateKey key) {
        this.header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(kid)
                .type(JOSEObjectType.JWT)
                .build();
        this.signer = new RSASSASigner(key);
    }

    /** The id of the key that signs. */
    public String kid() {
        return header.getKeyID();
    }

    /** The claims as a signed JSON Web Token in its compact form. */
    public String sign(JsonNode claims) {
        try {
            JWSObject token = new JWSObject(header, new Payload(claims.toString()));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with key " + kid(), e);
        }
    }
}
