package org.sozialraum.tool.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Names, sizes and times of all files below a folder in one number: another number, another content. */
final class Footprint extends SimpleFileVisitor<Path> {
    private long sum;

    private Footprint() {}

    static long of(Path folder) {
        Footprint footprint = new Footprint();
        try {
            Files.walkFileTree(folder, footprint);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return footprint.sum;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** The order in which files are visited does not matter. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
            long one = file.toString().hashCode();
            one = 31 * one + attributes.size();
            one = 31 * one + attributes.lastModifiedTime().toMillis();
            sum += one * 0x9E3779B97F4A7C15L;
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
