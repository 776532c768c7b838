package org.sozialraum.persistence.privacy;

import java.util.Collections;

/** Question marks for a list of parameters. */
final class Marks {
    private Marks() {}

    static String of(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
