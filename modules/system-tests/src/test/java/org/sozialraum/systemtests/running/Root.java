package org.sozialraum.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
