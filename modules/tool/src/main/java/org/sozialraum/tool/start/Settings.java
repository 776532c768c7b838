package org.sozialraum.tool.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator decides, checked.
 *
 * @param publicUrl how browsers and platforms reach the tool: scheme, host and port, without a path
 * @param data folder for all that must outlive a restart
 * @param ltiConfig folder with {@code platforms/*.json}
 * @param curriculum folder with {@code catalogue.json}
 * @param privateNetwork whether platforms may have private or loopback addresses
 * @param masterKey encrypts the tool's private keys; absent: one is kept in the data folder
 * @param trustedProxies whose {@code X-Forwarded-For} is believed
 * @param preview whether modules are shown to whoever reaches this address, for their authors
 * @param adminLink whether the operator wants a link to become administrator, though there is one
 */
public record Settings(
        URI publicUrl,
        DatabaseAddress database,
        Path data,
        Path ltiConfig,
        Path curriculum,
        boolean privateNetwork,
        Optional<Secret> masterKey,
        List<Network> trustedProxies,
        boolean adminLink,
        boolean preview) {
    /** As whose people authors come in. */
    public static final String PREVIEW_ISSUER = "urn:sozialraum:preview";

    public static final String PREVIEW_CLIENT = "preview";

    public Settings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Folder of the files that say which platforms may launch. */
    public Path platforms() {
        return ltiConfig.resolve("platforms");
    }

    public boolean encrypted() {
        return publicUrl.getScheme().equals("https");
    }
}
