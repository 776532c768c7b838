package org.sozialraum.demolms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sozialraum.demolms.http.Server;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Traffic;

/**
 * Starts the demo LMS: {@code java -jar demo-lms.jar}, or inside a test by {@link #start}. With
 * {@code --platform-file <path>} it only writes what the tool has to know about it.
 */
public final class DemoLms {
    private DemoLms() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(Settings.from(System.getenv()), arguments);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        } catch (UncheckedIOException busy) {
            System.err.println("The demo LMS " + busy.getMessage() + "; is it running already?");
            System.exit(1);
        }
    }

    private static void run(Settings settings, String... arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("--platform-file")) {
            Path file = Path.of(arguments[1]).toAbsolutePath();
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
            Files.writeString(file, PlatformFile.of(site(settings, settings.port())));
            return;
        }
        if (arguments.length > 0) {
            throw new StartRefused("The demo LMS knows one option only: --platform-file <path>.");
        }
        RunningDemoLms running = start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        System.out.println("The demo LMS is at " + running.url());
    }

    /** Listens from the moment this returns. */
    public static RunningDemoLms start(Settings settings) {
        // Without it each answer with a body waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        SwitchBoard board = new SwitchBoard(settings.clock());
        Traffic traffic = new Traffic();
        Server server = new Server(new InetSocketAddress(settings.address(), settings.port()), board, traffic);
        Site site = site(settings, server.port());
        Platform platform = Platform.at(site, settings.toolUrl(), board, traffic);
        server.start(Endpoints.of(platform));
        return new RunningDemoLms(platform, server);
    }

    private static Site site(Settings settings, int port) {
        return new Site(settings.url().orElse("http://localhost:" + port));
    }
}
