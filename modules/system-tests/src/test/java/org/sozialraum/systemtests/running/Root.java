package org.sozialraum.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the project lies, and where tests may write. */
public final class Root {
    private Root() {}

    /** The folder of the start script. */
    public static Path folder() {
        return Path.of(System.getProperty("sozialraum.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    public static Path curriculum() {
        return folder().resolve("curriculum");
    }

    /** A fresh folder that stays after the tests, for whoever has to find out what went wrong. */
    public static Path scratch(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "runs").toAbsolutePath());
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be changed and spoiled. */
    public static Path copyOfCurriculum(Path target) {
        try (Stream<Path> files = Files.walk(curriculum())) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(curriculum().relativize(file)));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other words into a file; they must be there. */
    public static void replace(Path file, String text, String by) {
        try {
            String before = Files.readString(file);
            if (!before.contains(text)) {
                throw new AssertionError(file + " does not contain " + text);
            }
            Files.writeString(file, before.replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
