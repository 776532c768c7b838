package org.sozialraum.curriculum.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SHA-256 over the files of a module, in the order of their names: for each its path with slashes, a zero byte, its size
 * in digits, a zero byte, its bytes. The author's reasons and names that begin with a dot do not count.
 */
final class ContentHash {
    private static final String REASONS = "design.md";

    private ContentHash() {}

    static Optional<String> of(Folder module) {
        try {
            return Optional.of(HexFormat.of().formatHex(digest(files(module.path()))));
        } catch (IOException | SecurityException unreadable) {
            module.place()
                    .report(
                            Code.FILE_UNREADABLE,
                            "Not all files can be read: "
                                    + unreadable.getClass().getSimpleName() + ".",
                            "Check their rights.");
            return Optional.empty();
        }
    }

    private static Map<String, Path> files(Path module) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Files.walkFileTree(module, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = module.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && !name.equals(REASONS) && !isHidden(name)) {
                    files.put(name, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static byte[] digest(Map<String, Path> files) throws IOException {
        MessageDigest sha256 = sha256();
        try (OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                String head = file.getKey() + "\0" + Files.size(file.getValue()) + "\0";
                into.write(head.getBytes(StandardCharsets.UTF_8));
                try (InputStream bytes = Files.newInputStream(file.getValue(), LinkOption.NOFOLLOW_LINKS)) {
                    bytes.transferTo(into);
                }
            }
        }
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
