package org.sozialraum.lti.login;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.login.LoginOutcome.BrowserSecret;
import org.sozialraum.lti.login.LoginOutcome.Redirect;
import org.sozialraum.lti.login.LoginOutcome.Refused;
import org.sozialraum.lti.login.LoginOutcome.StorageOffer;
import org.sozialraum.lti.login.LoginOutcome.StoreFirst;
import org.sozialraum.lti.login.PendingLogin.StoredProof;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * Begins a login that a platform asked for: remembers state and nonce in one row, and sends the browser to the
 * platform's authorization endpoint.
 */
public final class LoginInitiation {
    private final Platforms platforms;
    private final Logins logins;
    private final LoginSettings settings;
    private final InstantSource clock;
    private final SecureRandom random;

    public LoginInitiation(
            Platforms platforms, Logins logins, LoginSettings settings, InstantSource clock, SecureRandom random) {
        this.platforms = platforms;
        this.logins = logins;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /** Begins a login of a browser that we know nothing about. */
    public LoginOutcome begin(Map<String, List<String>> parameters) {
        return begin(parameters, Browser.UNKNOWN);
    }

    /**
     * Begins a login, or says why not. It is remembered before this returns.
     *
     * @param parameters the query of a GET or the form of a POST, decoded; {@link Parameters} decodes them
     */
    public LoginOutcome begin(Map<String, List<String>> parameters, Browser browser) {
        try {
            return begin(LoginRequest.parse(parameters), browser);
        } catch (Objection e) {
            return new Refused(e.refusal());
        }
    }

    private LoginOutcome begin(LoginRequest request, Browser browser) {
        Platform platform = platformOf(request);
        if (!platform.active()) throw new Objection(Reason.PLATFORM_SWITCHED_OFF, platform.name());
        requireOurs(request.targetLinkUri());
        String browserSecret = Secrets.random(random);
        Optional<StorageOffer> offer = request.storageTarget()
                .filter(frame -> !browser.returnsCookies())
                .map(frame -> new StorageOffer(frame, platform.origin(), "", Secrets.random(random)));
        PendingLogin login = pending(request, platform, browserSecret, offer);
        logins.save(login);
        return outcome(
                request, platform, login, new BrowserSecret(login.state(), browserSecret, settings.lifetime()), offer);
    }

    private LoginOutcome outcome(
            LoginRequest request,
            Platform platform,
            PendingLogin login,
            BrowserSecret cookie,
            Optional<StorageOffer> offer) {
        URI authorization = AuthorizationRequest.address(platform, request, login, settings.launchUrl());
        return offer.<LoginOutcome>map(storage ->
                        new StoreFirst(authorization, cookie, storage.under(StorageOffer.keyFor(login.state()))))
                .orElseGet(() -> new Redirect(authorization, cookie));
    }

    private Platform platformOf(LoginRequest request) {
        List<Platform> candidates = platforms.withIssuer(request.issuer()).stream()
                .filter(platform ->
                        request.clientId().map(platform.id().clientId()::equals).orElse(true))
                .toList();
        if (candidates.isEmpty()) throw new Objection(Reason.UNKNOWN_PLATFORM, named(request));
        List<Platform> active = candidates.stream().filter(Platform::active).toList();
        if (active.size() > 1) throw new Objection(Reason.AMBIGUOUS_PLATFORM, request.issuer());
        return active.isEmpty() ? candidates.getFirst() : active.getFirst();
    }

    private static String named(LoginRequest request) {
        return "issuer " + request.issuer()
                + request.clientId().map(id -> ", client id " + id).orElse("");
    }

    private void requireOurs(URI target) {
        Origin ours = Origin.of(settings.launchUrl());
        if (Origin.in(target).filter(ours::equals).isEmpty())
            throw new Objection(
                    Reason.TARGET_NOT_OURS,
                    Origin.in(target).map(Origin::text).orElse("target_link_uri is no web address"));
    }

    private PendingLogin pending(
            LoginRequest request, Platform platform, String browserSecret, Optional<StorageOffer> offer) {
        Instant now = clock.instant();
        return new PendingLogin(
                Secrets.random(random),
                Secrets.random(random),
                platform.id(),
                request.targetLinkUri(),
                request.deploymentId(),
                Secrets.fingerprint(browserSecret),
                offer.map(storage -> new StoredProof(storage.frame(), Secrets.fingerprint(storage.secret()))),
                now,
                now.plus(settings.lifetime()));
    }
}
