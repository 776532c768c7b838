package org.sozialraum.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.lti.idtoken.IdToken;
import org.sozialraum.lti.idtoken.TokenJudge;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.launch.LaunchExamination.Passed;
import org.sozialraum.lti.launch.LaunchExamination.Stopped;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchOutcome.Held;
import org.sozialraum.lti.launch.LaunchOutcome.NeedsStorage;
import org.sozialraum.lti.launch.LaunchOutcome.Refused;
import org.sozialraum.lti.login.LoginOutcome.StorageOffer;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.login.Logins.RememberedLogin;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.LtiMessage;
import org.sozialraum.lti.message.MalformedClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.MessageParser;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Sightings;

/**
 * Judges a launch, in this order: form, login, browser, token, claims, deployment, and at last whether the login is used
 * for the first time. A refusal therefore never burns a nonce.
 */
public final class LaunchValidation {
    private static final int LONGEST_STATE = 200;

    private final Platforms platforms;
    private final Logins logins;
    private final TokenJudge judge;
    private final InstantSource clock;
    private final Sightings sightings;

    public LaunchValidation(
            Platforms platforms, Logins logins, PlatformKeys keys, LaunchSettings settings, InstantSource clock) {
        this(platforms, logins, keys, settings, clock, Sightings.UNHEARD);
    }

    /** @param sightings hears of platforms whose clock is off */
    public LaunchValidation(
            Platforms platforms,
            Logins logins,
            PlatformKeys keys,
            LaunchSettings settings,
            InstantSource clock,
            Sightings sightings) {
        this.platforms = platforms;
        this.logins = logins;
        this.judge = new TokenJudge(keys, settings.age(), clock);
        this.clock = clock;
        this.sightings = sightings;
    }

    /** The whole judgement. Open the transaction around it, or around {@link #accept} alone. */
    public LaunchOutcome validate(LaunchRequest request) {
        return switch (examine(request)) {
            case Stopped stopped -> stopped.outcome();
            case Passed passed -> accept(passed);
        };
    }

    /** Everything that may take long, such as asking for keys: better done before a transaction begins. */
    public LaunchExamination examine(LaunchRequest request) {
        try {
            return examine(request, remembered(request));
        } catch (Objection e) {
            return stopped(e.refusal(), Optional.empty());
        }
    }

    /** Uses the login up. Whatever the caller writes belongs into the same transaction. */
    public LaunchOutcome accept(Passed passed) {
        PendingLogin login = passed.login();
        return switch (logins.consume(login.state(), clock.instant())) {
            case CONSUMED -> new Accepted(passed.message(), login, passed.how());
            case ALREADY_USED -> refused(Refusal.because(Reason.LAUNCH_REPLAYED), Optional.of(login));
            case UNKNOWN -> refused(Refusal.because(Reason.LOGIN_EXPIRED), Optional.of(login));
        };
    }

    private RememberedLogin remembered(LaunchRequest request) {
        if (request.error().isPresent() && request.idToken().isEmpty())
            throw new Objection(Reason.PLATFORM_ERROR, request.platformError());
        String state = request.state().orElseThrow(() -> new Objection(Reason.STATE_MISSING));
        if (state.length() > LONGEST_STATE || state.indexOf('\0') >= 0) throw new Objection(Reason.STATE_UNKNOWN);
        return logins.find(state).orElseThrow(() -> new Objection(Reason.STATE_UNKNOWN));
    }

    private LaunchExamination examine(LaunchRequest request, RememberedLogin remembered) {
        PendingLogin login = remembered.login();
        try {
            if (remembered.consumedAt().isPresent()) throw new Objection(Reason.LAUNCH_REPLAYED);
            if (login.isExpired(clock.instant())) throw new Objection(Reason.LOGIN_EXPIRED);
            return examine(request, login, platformOf(login));
        } catch (Objection e) {
            return stopped(e.refusal(), Optional.of(login));
        } catch (MalformedClaim e) {
            return stopped(Refusal.because(Reason.CLAIM_MALFORMED, e.problem()), Optional.of(login));
        }
    }

    private Platform platformOf(PendingLogin login) {
        Platform platform = platforms
                .find(login.platform())
                .orElseThrow(() ->
                        new Objection(Reason.UNKNOWN_PLATFORM, login.platform().issuer()));
        if (!platform.active()) throw new Objection(Reason.PLATFORM_SWITCHED_OFF, platform.name());
        return platform;
    }

    private LaunchExamination examine(LaunchRequest request, PendingLogin login, Platform platform) {
        Optional<Binding> binding = BrowserProof.of(request, login);
        if (binding.isEmpty()) return new Stopped(storageRung(request, login, platform));
        String token = request.idToken().orElseThrow(() -> new Objection(Reason.TOKEN_MISSING));
        LtiMessage message = message(IdToken.parse(token), platform, login);
        return isApproved(message.claims())
                ? new Passed(message, login, binding.get())
                : new Stopped(held(message.claims()));
    }

    private boolean isApproved(MessageClaims claims) {
        DeploymentState state = platforms.deployment(claims.platform(), claims.deploymentId());
        if (state == DeploymentState.REFUSED) {
            throw new Objection(Reason.DEPLOYMENT_REFUSED, claims.deploymentId());
        }
        if (state == DeploymentState.UNKNOWN) platforms.hold(claims.platform(), claims.deploymentId());
        return state == DeploymentState.APPROVED;
    }

    private static Held held(MessageClaims claims) {
        Refusal refusal = Refusal.because(Reason.DEPLOYMENT_HELD, claims.deploymentId());
        return new Held(claims.platform(), claims.deploymentId(), refusal);
    }

    /** The state check is never skipped: without a cookie the platform's storage must prove the browser. */
    private static LaunchOutcome storageRung(LaunchRequest request, PendingLogin login, Platform platform) {
        if (request.storedSecret().isPresent()) throw new Objection(Reason.BROWSER_NOT_BOUND);
        return login.storage()
                .map(storage ->
                        new NeedsStorage(storage.frame(), platform.origin(), StorageOffer.keyFor(login.state())))
                .orElseThrow(() -> new Objection(Reason.BROWSER_NOT_BOUND));
    }

    private LtiMessage message(IdToken token, Platform platform, PendingLogin login) {
        JsonNode claims = judge.claims(token, platform);
        requireNonce(claims, login);
        ClockCheck.ahead(claims, login, clock.instant())
                .ifPresent(ahead -> sightings.add(new Sighting.ClockOff(platform.id(), ahead)));
        LtiMessage message = MessageParser.parse(PickingWithoutTarget.completed(claims, platform, login), platform);
        requireAnnounced(message.claims(), login);
        if (message instanceof DeepLinkingRequest && !message.claims().roles().mayChooseContent())
            throw new Objection(Reason.PICKER_NOT_ALLOWED);
        return message;
    }

    private static void requireNonce(JsonNode claims, PendingLogin login) {
        String nonce = claims.path("nonce").textValue();
        if (nonce == null || nonce.isBlank()) throw new Objection(Reason.NONCE_MISSING);
        if (!nonce.equals(login.nonce())) throw new Objection(Reason.NONCE_MISMATCH);
    }

    private static void requireAnnounced(MessageClaims claims, PendingLogin login) {
        if (login.deploymentId().filter(id -> !id.equals(claims.deploymentId())).isPresent())
            throw new Objection(Reason.DEPLOYMENT_MISMATCH, claims.deploymentId());
        if (!claims.targetLinkUri().toString().equals(login.targetLinkUri().toString()))
            throw new Objection(Reason.TARGET_MISMATCH);
    }

    private static LaunchExamination stopped(Refusal refusal, Optional<PendingLogin> login) {
        return new Stopped(refused(refusal, login));
    }

    private static Refused refused(Refusal refusal, Optional<PendingLogin> login) {
        return new Refused(refusal, login.map(PendingLogin::platform));
    }
}
