package org.sozialraum.lti.memory;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.sozialraum.lti.grades.GradeBook;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.KeySetPolicy;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.launch.LaunchSettings;
import org.sozialraum.lti.launch.LaunchValidation;
import org.sozialraum.lti.login.LoginInitiation;
import org.sozialraum.lti.login.LoginSettings;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.ServiceCalls;

/**
 * The parts of a tool, put together with everything in memory and the usual settings: for examples, tests and
 * single-process tools. Each part is safe for many threads; make one of these for the whole application.
 *
 * <p>A tool of your own puts the same parts together in the same way, with ports of its own; {@link #at} shows how.
 *
 * @param platforms who may launch
 * @param keys our signing keys, whose public halves are the answer at {@code jwks_uri}
 * @param logins the first half of a launch
 * @param launches the second half
 * @param calls any service of a platform, with an access token
 * @param grades the gradebook of a platform
 * @param clock what time it is for all of them
 */
public record MemoryTool(
        MemoryPlatforms platforms,
        ToolKeys keys,
        LoginInitiation logins,
        LaunchValidation launches,
        ServiceCalls calls,
        GradeBook grades,
        InstantSource clock) {

    /**
     * With the clock and the randomness of this machine, and a way out to public https addresses only, open as long as the
     * process runs.
     *
     * @param launchUrl our registered launch address, byte for byte
     */
    public static MemoryTool at(URI launchUrl, MemoryPlatforms platforms) {
        Outgoing outgoing = new Outgoing(OutgoingLimits.standard());
        return at(launchUrl, platforms, outgoing, InstantSource.system(), new SecureRandom());
    }

    /**
     * The same with everything from outside.
     *
     * @param launchUrl our registered launch address, byte for byte
     * @param outgoing the way to the platforms; the caller closes it
     */
    public static MemoryTool at(
            URI launchUrl, MemoryPlatforms platforms, Outgoing outgoing, InstantSource clock, SecureRandom random) {
        MemoryLogins pending = new MemoryLogins();
        PlatformKeys theirs = new PlatformKeys(outgoing, KeySetPolicy.standard(), clock);
        ToolKeys ours =
                new ToolKeys(new MemoryToolKeyStore(), shortLivedSecret(random), KeyRotation.standard(), clock, random);
        ServiceCalls calls = new ServiceCalls(new AccessTokens(outgoing, ours, clock, random), outgoing, clock);
        return new MemoryTool(
                platforms,
                ours,
                new LoginInitiation(platforms, pending, LoginSettings.at(launchUrl), clock, random),
                new LaunchValidation(platforms, pending, theirs, LaunchSettings.at(launchUrl), clock),
                calls,
                new GradeBook(calls, clock),
                clock);
    }

    /** The keys live no longer than the process, so what seals them need not either. */
    private static MasterKey shortLivedSecret(SecureRandom random) {
        byte[] secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        return MasterKey.of(secret);
    }

    /**
     * On whose behalf to call the services that a launch has named.
     *
     * @throws IllegalStateException if the platform has been taken away since the launch
     */
    public Deployment deployment(MessageClaims claims) {
        Platform platform = platforms
                .find(claims.platform())
                .orElseThrow(() -> new IllegalStateException("no longer known: " + claims.platform()));
        return new Deployment(platform, claims.deploymentId());
    }
}
