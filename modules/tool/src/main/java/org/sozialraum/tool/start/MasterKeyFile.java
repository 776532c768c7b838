package org.sozialraum.tool.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The 32 bytes that protect the tool's private keys: from the settings, else from the data folder, else made there. */
public final class MasterKeyFile {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Settings settings;
    private final RandomGenerator random;

    /** @param random unpredictable, such as {@link java.security.SecureRandom} */
    public MasterKeyFile(Settings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** @throws Misconfigured if the file is not a key */
    public byte[] key() {
        return settings.masterKey().map(secret -> decoded(secret.words())).orElseGet(this::kept);
    }

    private byte[] kept() {
        Path file = settings.data().resolve("master-key");
        try {
            if (!Files.exists(file)) make(file);
            return checked(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and then linked: nobody ever reads half a key, and of two nodes the first one's counts. */
    private void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        Path draft = Files.createTempFile(
                settings.data(), "master-key", ".draft", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static byte[] checked(Path file, String text) {
        byte[] key = decoded(text);
        if (key.length == BYTES) return key;
        throw new Misconfigured(List.of(new Problem(
                "SOZIALRAUM_DATA",
                file + " is not a key of 32 bytes. Bring it back from a backup; without it the tool's keys"
                        + " can't be read.")));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
