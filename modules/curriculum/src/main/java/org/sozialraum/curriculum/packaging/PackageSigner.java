package org.sozialraum.curriculum.packaging;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Signs packages in the name of an institution (Ed25519, RFC 8032). */
public final class PackageSigner {
    static final String ALGORITHM = "Ed25519";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private PackageSigner(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** With a new pair of keys. */
    public static PackageSigner make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new PackageSigner(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", impossible);
        }
    }

    /** What {@link #text} wrote; empty if it was something else. */
    public static Optional<PackageSigner> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 2) {
            return Optional.empty();
        }
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return Optional.of(new PackageSigner(
                    keys.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.getFirst()))),
                    keys.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.getLast())))));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Both halves in two lines, for a file that nobody else may read. */
    public String text() {
        return Base64.getEncoder().encodeToString(privateKey.getEncoded()) + "\n"
                + Base64.getEncoder().encodeToString(publicKey.getEncoded()) + "\n";
    }

    PackageSignature sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(content);
            return new PackageSignature(publicKey.getEncoded(), signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this key was made for signing", impossible);
        }
    }
}
