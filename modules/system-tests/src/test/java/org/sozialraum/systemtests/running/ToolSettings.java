package org.sozialraum.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an administrator sets before starting the tool.
 *
 * @param folder everything of this instance: data, platform files, log
 */
public record ToolSettings(Path folder, int port, Map<String, String> environment) {
    public ToolSettings {
        environment = Map.copyOf(environment);
    }

    /** An embedded database in a fresh folder, a free port, platforms on this machine allowed. */
    public static ToolSettings fresh(String name) {
        Path folder = Root.scratch(name);
        int port = freePort();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SOZIALRAUM_DATA", folder.resolve("data").toString());
        environment.put("SOZIALRAUM_LTI_CONFIG", folder.resolve("lti-config").toString());
        environment.put("SOZIALRAUM_PORT", Integer.toString(port));
        environment.put("SOZIALRAUM_PRIVATE_NETWORK", "true");
        ToolSettings settings = new ToolSettings(folder, port, environment);
        settings.makePlatforms();
        return settings;
    }

    public ToolSettings with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(environment);
        changed.put(name, value);
        return new ToolSettings(folder, port, changed);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path log() {
        return folder.resolve("tool.log");
    }

    /** Makes a platform known by a file, or replaces it. */
    public Path platform(String file, String content) {
        try {
            Path path = platforms().resolve(file);
            // Moved into place, as an editor does, so that nobody reads half a file.
            Path draft = Files.writeString(folder.resolve(file + ".draft"), content);
            return Files.move(draft, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path platforms() {
        return folder.resolve("lti-config/platforms");
    }

    private void makePlatforms() {
        try {
            Files.createDirectories(platforms());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system hands out each port once for a while, so nobody takes this one before us. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
