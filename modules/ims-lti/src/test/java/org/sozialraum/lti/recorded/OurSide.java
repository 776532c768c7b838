package org.sozialraum.lti.recorded;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.memory.MemoryToolKeyStore;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.ServiceCalls;

/** The tool's side of a test: keys that live in memory, and the way out to loopback. */
public final class OurSide implements AutoCloseable {
    public static final String CLIENT_ID = "5BqSQRA917IAvVS";

    /** One key pair for all tests: making one takes longer than a test. */
    private static final ToolKeyStore SHARED = new MemoryToolKeyStore();

    public final ToolKeys keys;
    public final Outgoing outgoing;
    public final AccessTokens tokens;
    public final ServiceCalls calls;

    public OurSide(InstantSource clock) {
        SecureRandom random = new SecureRandom();
        MasterKey master = MasterKey.of(new byte[MasterKey.BYTES]);
        keys = new ToolKeys(SHARED, master, KeyRotation.standard(), clock, random);
        Duration patience = Duration.ofSeconds(5);
        outgoing = new Outgoing(new OutgoingLimits(patience, patience, 1024 * 1024, true));
        tokens = new AccessTokens(outgoing, keys, clock, random);
        calls = new ServiceCalls(tokens, outgoing, clock);
    }

    public static Deployment deploymentAt(ListeningServer server) {
        return new Deployment(platformAt(server, Optional.empty()), "1");
    }

    public static Platform platformAt(ListeningServer server, Optional<String> tokenAudience) {
        return new Platform(
                new PlatformId(server.home(), CLIENT_ID),
                "Moodle",
                server.at("/mod/lti/auth.php"),
                server.at(RecordedMoodle.TOKEN),
                URI.create(server.home() + "/mod/lti/certs.php"),
                tokenAudience,
                false,
                true);
    }

    @Override
    public void close() {
        outgoing.close();
    }
}
