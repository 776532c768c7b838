package org.sozialraum.curriculum.packaging;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Who stands for a package. What a key is worth is for people to find out: they compare its fingerprint. */
public final class PackageSignature {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int GROUP = 4;
    private static final int SHOWN = 32;

    private final byte[] publicKey;
    private final byte[] signature;

    PackageSignature(byte[] publicKey, byte[] signature) {
        this.publicKey = publicKey.clone();
        this.signature = signature.clone();
    }

    static PackageSignature parse(byte[] json) throws UnsafePackage {
        try {
            JsonNode read = JSON.readTree(new String(json, StandardCharsets.UTF_8));
            return new PackageSignature(
                    Base64.getDecoder().decode(read.path("publicKey").asText()),
                    Base64.getDecoder().decode(read.path("signature").asText()));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnsafePackage("signature.json can't be read. Fetch the package once more.", unreadable);
        }
    }

    byte[] json() {
        return JSON.createObjectNode()
                .put("algorithm", PackageSigner.ALGORITHM)
                .put("publicKey", Base64.getEncoder().encodeToString(publicKey))
                .put("signature", Base64.getEncoder().encodeToString(signature))
                .toPrettyString()
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean isOf(byte[] content) {
        try {
            PublicKey key =
                    KeyFactory.getInstance(PackageSigner.ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey));
            Signature check = Signature.getInstance(PackageSigner.ALGORITHM);
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    public boolean isBySameKey(PackageSignature other) {
        return Arrays.equals(publicKey, other.publicKey);
    }

    /** The key in eight groups of four, to be compared by telephone. */
    public String fingerprint() {
        String digits = ModulePackage.sha256(publicKey).substring(0, SHOWN);
        return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
