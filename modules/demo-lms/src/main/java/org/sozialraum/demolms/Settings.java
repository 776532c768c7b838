package org.sozialraum.demolms;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Where the platform listens and where the tool is.
 *
 * @param address where it listens; loopback only
 * @param port 0 takes a free one
 * @param url the platform's address as browsers see it; by default {@code http://localhost:<port>}
 * @param toolUrl the tool's public address
 */
public record Settings(InetAddress address, int port, Optional<String> url, String toolUrl, InstantSource clock) {
    public Settings {
        if (!address.isLoopbackAddress()) {
            throw new StartRefused("The demo LMS knows no passwords, so it listens on a loopback address only, and "
                    + address.getHostAddress() + " is none.");
        }
        toolUrl = toolUrl.endsWith("/") ? toolUrl.substring(0, toolUrl.length() - 1) : toolUrl;
    }

    /** For tests: a free port, and the tool at this address. */
    public static Settings onAnyPort(String toolUrl) {
        return new Settings(InetAddress.getLoopbackAddress(), 0, Optional.empty(), toolUrl, InstantSource.system());
    }

    /** From environment variables. */
    static Settings from(Map<String, String> environment) {
        if (environment.containsKey("SOZIALRAUM_PRODUCTION")) {
            throw new StartRefused("The demo LMS lets everybody in as anybody and never runs beside a production start"
                    + " (SOZIALRAUM_PRODUCTION is set).");
        }
        return new Settings(
                address(environment.getOrDefault("SOZIALRAUM_DEMO_LMS_ADDRESS", "127.0.0.1")),
                port(environment.getOrDefault("SOZIALRAUM_DEMO_LMS_PORT", "9090")),
                Optional.ofNullable(environment.get("SOZIALRAUM_DEMO_LMS_URL")),
                environment.getOrDefault("SOZIALRAUM_PUBLIC_URL", "http://127.0.0.1:8080"),
                InstantSource.system());
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new StartRefused("SOZIALRAUM_DEMO_LMS_ADDRESS is not an address: " + name);
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new StartRefused("SOZIALRAUM_DEMO_LMS_PORT is not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
