package org.sozialraum.tool.start;

import java.util.Optional;

/** Where the database is, as the administrator gave it: a JDBC address of H2 or PostgreSQL. */
public record DatabaseAddress(String url, Optional<String> user, Optional<Secret> password) {

    static boolean isKnown(String url) {
        return url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:");
    }

    /** The address may hold a password. */
    @Override
    public String toString() {
        return "DatabaseAddress[" + url.substring(0, Math.min(url.length(), "jdbc:postgresql:".length())) + "…]";
    }
}
