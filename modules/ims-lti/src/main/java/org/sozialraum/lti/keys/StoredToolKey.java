package org.sozialraum.lti.keys;

import java.time.Instant;

/**
 * One of our signing keys as it is remembered. Keys are never removed: a key that no longer signs stays published for
 * a while and is then only history.
 *
 * @param kid id of the key
 * @param publicJwk the public half as a JSON Web Key
 * @param sealedPrivateKey the private half, encrypted by the {@link MasterKey}, in base64
 * @param createdAt since when it is published
 * @param signsFrom since when it signs; from then on the key before it only stays published
 */
public record StoredToolKey(
        String kid, String publicJwk, String sealedPrivateKey, Instant createdAt, Instant signsFrom) {

    @Override
    public String toString() {
        return "StoredToolKey[" + kid + ", signs from " + signsFrom + "]";
    }
}
