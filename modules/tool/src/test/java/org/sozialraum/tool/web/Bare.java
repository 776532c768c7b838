package org.sozialraum.tool.web;

import java.util.Map;

/** Shared parts without the server that usually brings them. */
public final class Bare {
    private Bare() {}

    /** No files, but an address for them. */
    public static Assets assets() {
        return new Assets(Map.of());
    }
}
