package org.sozialraum.tool.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** A static file, held in memory; also with gzip, where that makes it smaller. */
final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=utf-8",
            "json", "application/json");
    private static final Set<String> PACKED_ALREADY = Set.of("png", "webp", "woff2");

    private final String type;
    private final byte[] bytes;
    private final Optional<byte[]> zipped;

    private Asset(String type, byte[] bytes, Optional<byte[]> zipped) {
        this.type = type;
        this.bytes = bytes;
        this.zipped = zipped;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<byte[]> zipped() {
        return zipped;
    }

    /** Empty if we don't serve files of this kind. */
    static Optional<Asset> of(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(TYPES.get(ending))
                .map(type -> new Asset(
                        type, bytes, PACKED_ALREADY.contains(ending) ? Optional.empty() : Optional.of(zip(bytes))));
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
