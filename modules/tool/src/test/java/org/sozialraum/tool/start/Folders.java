package org.sozialraum.tool.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings whose folders all lie in one. */
public final class Folders {
    private Folders() {}

    public static Settings settings(Path folder) {
        return new Settings(
                URI.create("https://lernen.example"),
                new DatabaseAddress("jdbc:h2:mem:none", Optional.empty(), Optional.empty()),
                folder.resolve("data"),
                folder.resolve("lti-config"),
                folder.resolve("curriculum"),
                false,
                Optional.empty(),
                List.of(),
                false,
                false);
    }
}
