package org.sozialraum.tool.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All static files. Their common hash is part of each address, so that browsers may keep them for ever. */
public final class Assets {
    private static final String ROOT = "/WEB-INF/classes/assets/";
    private static final int HASH_LETTERS = 12;

    private final Map<String, Asset> files = new HashMap<>();
    private final String hash;

    /** @param contents by path, such as {@code fonts/fira-sans.woff2} */
    Assets(Map<String, byte[]> contents) {
        contents.forEach((path, bytes) -> Asset.of(path, bytes).ifPresent(asset -> files.put(path, asset)));
        this.hash = hash(contents);
    }

    static Assets of(ServletContext application) {
        Map<String, byte[]> contents = new HashMap<>();
        collect(application, ROOT, contents);
        return new Assets(contents);
    }

    /** What templates put before a file's name: {@code /assets/3f2a9c…}, without a slash at the end. */
    public String path() {
        return "/assets/" + hash;
    }

    String hash() {
        return hash;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static void collect(ServletContext application, String folder, Map<String, byte[]> contents) {
        Set<String> paths = application.getResourcePaths(folder);
        if (paths == null) return;
        for (String path : paths) {
            if (path.endsWith("/")) collect(application, path, contents);
            else contents.put(path.substring(ROOT.length()), read(application, path));
        }
    }

    private static byte[] read(ServletContext application, String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Map<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(contents).forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
