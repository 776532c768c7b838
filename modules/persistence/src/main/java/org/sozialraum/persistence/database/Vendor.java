package org.sozialraum.persistence.database;

import java.util.Map;
import org.eclipse.persistence.config.TargetDatabase;

/** The two databases that the suite runs on, and where they differ. */
enum Vendor {
    H2("jdbc:h2:", "org.h2.Driver", TargetDatabase.HSQL, Map.of("binary", "varbinary(65536)")),
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver", TargetDatabase.PostgreSQL, Map.of("binary", "bytea"));

    private final String prefix;
    private final String driver;
    private final String eclipseLinkTarget;
    private final Map<String, String> placeholders;

    Vendor(String prefix, String driver, String eclipseLinkTarget, Map<String, String> placeholders) {
        this.prefix = prefix;
        this.driver = driver;
        this.eclipseLinkTarget = eclipseLinkTarget;
        this.placeholders = placeholders;
    }

    static Vendor of(String url) {
        for (Vendor vendor : values()) {
            if (url.startsWith(vendor.prefix)) {
                return vendor;
            }
        }
        throw new DatabaseUnusable("SOZIALRAUM_DATABASE_URL must begin with jdbc:h2: or jdbc:postgresql:, for example "
                + "jdbc:postgresql://localhost:5432/sozialraum.");
    }

    String driver() {
        return driver;
    }

    String eclipseLinkTarget() {
        return eclipseLinkTarget;
    }

    /** What the shared migrations say differently, by placeholder. */
    Map<String, String> placeholders() {
        return placeholders;
    }
}
