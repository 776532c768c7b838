package org.sozialraum.persistence.database;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the data are.
 *
 * @param url a JDBC address, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
 * @param connections size of the pool
 */
public record DatabaseSettings(String url, Optional<String> user, Optional<String> password, int connections) {
    private static final int CONNECTIONS = 16;

    public DatabaseSettings {
        requireNonNull(url, "url is null");
        requireNonNull(user, "user is null");
        requireNonNull(password, "password is null");
    }

    public static DatabaseSettings of(String url) {
        return new DatabaseSettings(url, Optional.empty(), Optional.empty(), CONNECTIONS);
    }

    /** The embedded database in a folder; every commit is handed to the operating system before it returns. */
    public static DatabaseSettings inFolder(Path folder) {
        return of("jdbc:h2:file:" + folder.toAbsolutePath().resolve("sozialraum") + ";WRITE_DELAY=0");
    }

    public DatabaseSettings as(Optional<String> newUser, Optional<String> newPassword) {
        return new DatabaseSettings(url, newUser, newPassword, connections);
    }

    Vendor vendor() {
        return Vendor.of(url);
    }

    /** Without the password, which some people put into the address. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + shownUrl() + "]";
    }

    String shownUrl() {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1…").replaceAll("//[^/@]*@", "//…@");
    }
}
