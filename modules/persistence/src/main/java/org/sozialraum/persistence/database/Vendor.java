package org.sozialraum.persistence.database;

import java.util.Locale;
import java.util.Map;
import org.eclipse.persistence.config.TargetDatabase;

/** The two databases that the suite runs on, and where they differ. */
enum Vendor {
    H2("jdbc:h2:", "org.h2.Driver", "org.eclipse.persistence.platform.database.H2Platform", Map.of("binary", "varbinary(65536)")),
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

    /**
     * The address with what durability needs. H2 would write half a second after a commit, and close on its own when
     * the process is told to stop, before the last requests are answered.
     */
    String durable(String url) {
        return this == H2 ? with(with(url, "WRITE_DELAY=0"), "DB_CLOSE_ON_EXIT=FALSE") : url;
    }

    private static String with(String url, String setting) {
        String name = setting.substring(0, setting.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(";" + name) ? url : url + ";" + setting;
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
