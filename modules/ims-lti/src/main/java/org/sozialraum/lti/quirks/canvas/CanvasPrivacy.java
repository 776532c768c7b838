package org.sozialraum.lti.quirks.canvas;

import java.util.Collection;
import java.util.List;

/**
 * Which of Canvas' four privacy levels fits what a tool wants to know about people.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_dev_key_config">Canvas,
 *     configuring LTI Advantage tools</a>
 */
public final class CanvasPrivacy {
    private static final List<String> NAMES = List.of("name", "given_name", "family_name");

    private CanvasPrivacy() {}

    /** @param claims that are asked for; {@code sub} is always sent */
    public static String level(Collection<String> claims) {
        boolean names = NAMES.stream().anyMatch(claims::contains);
        boolean mail = claims.contains("email");
        if (claims.contains("picture") || (names && mail)) {
            return "public";
        }
        if (names) {
            return "name_only";
        }
        return mail ? "email_only" : "anonymous";
    }
}
