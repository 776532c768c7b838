package org.sozialraum.tool.admin.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.web.Buckets;
import org.sozialraum.tool.web.Caller;

/**
 * How often somebody may try a password: five times, then once each ten seconds for an address; and for all addresses
 * together once a second, so that guessing from many places at once wears neither the password nor this node out. One
 * per node and application-scoped, because only a shared memory counts.
 */
@ApplicationScoped
public class LoginTries {
    static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 5;
    private static final int ALL_AT_ONCE = 30;
    private static final String EVERYBODY = "everybody";

    private final Buckets byAddress;
    private final Buckets together;
    private final Caller caller;

    @Inject
    LoginTries(Settings settings, InstantSource clock) {
        this(new Caller(settings.trustedProxies()), clock);
    }

    LoginTries(Caller caller, InstantSource clock) {
        this.caller = caller;
        this.byAddress = new Buckets(1.0 / PAUSE.toSeconds(), AT_ONCE, clock);
        this.together = new Buckets(1, ALL_AT_ONCE, clock);
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected LoginTries() {
        this((Caller) null, null);
    }

    /** Takes one try; false if there is none left. */
    boolean take(HttpServletRequest browser) {
        Optional<String> forwarded = Optional.ofNullable(browser.getHeader(Caller.FORWARDED));
        return byAddress.take(caller.address(browser.getRemoteAddr(), forwarded)) && together.take(EVERYBODY);
    }
}
