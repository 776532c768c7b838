package org.sozialraum.lti.token;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.sighting.Service;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Sightings;
import org.sozialraum.lti.sighting.Symptom;

/**
 * Access tokens of all platforms, each fetched once and used until shortly before it expires. Make one for the whole
 * application: it is the cache. Safe for many threads; of many that want the same token at once only one asks.
 */
public final class AccessTokens {
    /** So that a token does not expire on its way; of a short-lived one at most half its life. */
    private static final Duration RESERVE = Duration.ofSeconds(60);

    private final Outgoing outgoing;
    private final ClientAssertion assertion;
    private final InstantSource clock;
    private final Sightings sightings;
    private final Map<Key, Cached> cache = new ConcurrentHashMap<>();
    private final Map<Key, CompletableFuture<TokenOutcome>> flights = new ConcurrentHashMap<>();

    public AccessTokens(Outgoing outgoing, ToolKeys keys, InstantSource clock, RandomGenerator random) {
        this(outgoing, keys, clock, random, Sightings.UNHEARD);
    }

    /** @param sightings hears of each request for a token that came to nothing */
    public AccessTokens(
            Outgoing outgoing, ToolKeys keys, InstantSource clock, RandomGenerator random, Sightings sightings) {
        this.outgoing = outgoing;
        this.assertion = new ClientAssertion(keys, clock, random);
        this.clock = clock;
        this.sightings = sightings;
    }

    /**
     * A token that is kept, or a new one; blocks until the platform has answered.
     *
     * @param scopes at least one; the token may allow fewer
     * @throws IllegalArgumentException if no scope is wanted
     */
    public TokenOutcome obtain(Deployment deployment, Set<Scope> scopes) {
        Key key = new Key(deployment.platform().id(), deployment.id(), scopes);
        return cached(key).orElseGet(() -> together(key, deployment));
    }

    /** Forgets a token that a service has refused; a newer one stays. */
    public void drop(AccessToken refused) {
        cache.values().removeIf(cached -> cached.token().value().equals(refused.value()));
    }

    private Optional<TokenOutcome> cached(Key key) {
        return Optional.ofNullable(cache.get(key))
                .filter(cached -> clock.instant().isBefore(cached.usableUntil()))
                .map(cached -> new TokenOutcome.Granted(cached.token()));
    }

    private TokenOutcome together(Key key, Deployment deployment) {
        CompletableFuture<TokenOutcome> mine = new CompletableFuture<>();
        CompletableFuture<TokenOutcome> flying = flights.putIfAbsent(key, mine);
        if (flying != null) {
            return flying.join();
        }
        try {
            mine.complete(cached(key).orElseGet(() -> fetch(key, deployment)));
        } catch (RuntimeException bug) {
            mine.completeExceptionally(bug);
            throw bug;
        } finally {
            flights.remove(key, mine);
        }
        return mine.join();
    }

    private TokenOutcome fetch(Key key, Deployment deployment) {
        OutgoingRequest request = assertion.request(deployment, key.scopes());
        Instant now = clock.instant();
        Answer answer = outgoing.send(request);
        TokenOutcome outcome = TokenAnswer.of(request, answer, key.scopes(), now);
        switch (outcome) {
            case TokenOutcome.Granted(var token) -> cache.put(key, new Cached(token, usableUntil(token, now)));
            case NotNow notNow -> note(key, answer);
            case Denied denied -> note(key, answer);
        }
        return outcome;
    }

    private void note(Key key, Answer answer) {
        sightings.add(new Sighting.Troubled(key.platform(), Service.TOKEN, Symptom.of(answer), Symptom.status(answer)));
    }

    private static Instant usableUntil(AccessToken token, Instant now) {
        Duration half = Duration.between(now, token.expiresAt()).dividedBy(2);
        return token.expiresAt().minus(half.compareTo(RESERVE) < 0 ? half : RESERVE);
    }

    /** A token names its deployment, so two deployments do not share one. */
    private record Key(PlatformId platform, String deployment, Set<Scope> scopes) {
        Key {
            requireNonNull(platform, "platform is null");
            requireNonNull(deployment, "deployment is null");
            scopes = Set.copyOf(scopes);
            if (scopes.isEmpty()) {
                throw new IllegalArgumentException("a token needs a scope");
            }
        }
    }

    private record Cached(AccessToken token, Instant usableUntil) {}
}
