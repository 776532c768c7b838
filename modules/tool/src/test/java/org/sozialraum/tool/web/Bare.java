package org.sozialraum.tool.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Set;

/** Shared parts without the server that usually brings them. */
public final class Bare {
    private Bare() {}

    /** No files, but an address for them. */
    public static Assets assets() {
        return new Assets(Map.of());
    }

    /** All templates. */
    public static Pages pages() {
        return new Pages(TemplateEngine.createPrecompiled(ContentType.Html), assets());
    }

    /** Where no platform is registered. */
    public static Policies policies() {
        return new Policies(Set::of);
    }
}
