package org.sozialraum.persistence.database;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.persistence.platform.database.H2Platform;

/** The two databases that the suite runs on, and where they differ. */
enum Vendor {
    H2("jdbc:h2:", "org.h2.Driver", H2Platform.class.getName(), "varbinary(65536)", "binary large object"),
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver", TypedNulls.class.getName(), "bytea", "bytea");

    private static final List<String> H2_SETTINGS =
            List.of("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE", "QUERY_CACHE_SIZE=200", "OPTIMIZE_REUSE_RESULTS=0");

    private final String prefix;
    private final String driver;
    private final String eclipseLinkTarget;
    private final String binaryType;
    private final String largeBinaryType;

    Vendor(String prefix, String driver, String eclipseLinkTarget, String binaryType, String largeBinaryType) {
        this.prefix = prefix;
        this.driver = driver;
        this.eclipseLinkTarget = eclipseLinkTarget;
        this.binaryType = binaryType;
        this.largeBinaryType = largeBinaryType;
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
     * The address with what durability needs, and speed. H2 would write half a second after a commit, and close on its
     * own when the process is told to stop, before the last requests are answered. It remembers eight statements for
     * each connection, where a launch alone has more, and looks at each query whether its last result still holds,
     * which it hardly ever does.
     */
    String complete(String url) {
        return this == H2 ? H2_SETTINGS.stream().reduce(url, Vendor::with) : url;
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
        return Map.of("binary", binaryType, "largeBinary", largeBinaryType);
    }
}
