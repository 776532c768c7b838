package org.sozialraum.authoring.handbook;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet, inside the page: a handbook is one file that can be sent. */
final class Style {
    private Style() {}

    static Content of(Words words) {
        String css = css();
        for (String word : new String[] {"footer", "page", "of"}) {
            css = css.replace("@" + word + "@", words.get(word));
        }
        String element = "<style>\n" + css + "</style>";
        return output -> output.writeContent(element);
    }

    private static String css() {
        try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream("handbook.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
