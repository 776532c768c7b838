package org.sozialraum.authoring.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sozialraum.authoring.Refused;

/** The package from which a module was taken over, as it was then. */
final class Origin {
    private Origin() {}

    static String file(String slug) {
        return "origins/" + slug + ".zip";
    }

    static Arrived of(Path curriculum, String slug) throws IOException, Refused {
        Path file = curriculum.resolve(file(slug));
        if (!Files.exists(file)) {
            throw new Refused("\"" + slug + "\" was not taken over from anybody: there is no " + file + ".");
        }
        return Arrived.read(file);
    }
}
