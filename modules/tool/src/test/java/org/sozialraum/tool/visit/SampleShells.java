package org.sozialraum.tool.visit;

import org.sozialraum.tool.web.Bare;

/** Shells for tests of pages in other features. */
public final class SampleShells {
    private SampleShells() {}

    public static Shells bare() {
        return new Shells(Bare.assets());
    }
}
