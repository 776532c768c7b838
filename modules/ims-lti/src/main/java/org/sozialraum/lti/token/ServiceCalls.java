package org.sozialraum.lti.token;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.quirks.Quirks;
import org.sozialraum.lti.sighting.Service;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Sightings;
import org.sozialraum.lti.sighting.Symptom;

/**
 * Calls a platform's services with an access token. Safe for many threads.
 *
 * <p>A token that the platform refuses (401) is dropped and fetched once more; the request is then sent a second and
 * last time.
 */
public final class ServiceCalls {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final AccessTokens tokens;
    private final Outgoing outgoing;
    private final InstantSource clock;
    private final Sightings sightings;

    public ServiceCalls(AccessTokens tokens, Outgoing outgoing, InstantSource clock) {
        this(tokens, outgoing, clock, Sightings.UNHEARD);
    }

    /** @param sightings hears of each request that came to nothing */
    public ServiceCalls(AccessTokens tokens, Outgoing outgoing, InstantSource clock, Sightings sightings) {
        this.tokens = tokens;
        this.outgoing = outgoing;
        this.clock = clock;
        this.sightings = sightings;
    }

    /**
     * @param anyOf permissions to ask for; one of them is enough for this request
     * @param request to an address that the platform itself has named in a signed message, or on the same origin as one:
     *     the token goes there
     */
    public ServiceOutcome call(Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        ServiceOutcome first = once(deployment, anyOf, request);
        if (!isUnauthorized(first)) return first;
        ServiceOutcome second = once(deployment, anyOf, request);
        if (isUnauthorized(second)) note(deployment, anyOf, Symptom.DENIED, UNAUTHORIZED);
        return second;
    }

    private static boolean isUnauthorized(ServiceOutcome outcome) {
        return outcome instanceof Denied denied && denied.status() == UNAUTHORIZED;
    }

    private void note(Deployment deployment, Set<Scope> anyOf, Symptom symptom, int status) {
        Service service = anyOf.stream().sorted().findFirst().orElseThrow().service();
        sightings.add(new Sighting.Troubled(deployment.platform().id(), service, symptom, status));
    }

    private ServiceOutcome once(Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        return switch (tokens.obtain(deployment, anyOf)) {
            case NotNow notNow -> notNow;
            case Denied denied -> new Denied(0, denied.reason());
            case TokenOutcome.Granted granted -> with(granted.token(), deployment, anyOf, request);
        };
    }

    private ServiceOutcome with(AccessToken token, Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        if (anyOf.stream().noneMatch(token::allows)) {
            return new Denied(0, "the platform gave a token without " + Scope.list(anyOf));
        }
        Quirks quirks = Quirks.at(deployment.platform().tokenEndpoint());
        Answer answer = outgoing.send(request.with("Authorization", "Bearer " + token.value()));
        Optional<NotNow> trouble = Trouble.in(request, answer, quirks, clock.instant());
        if (trouble.isPresent()) {
            note(deployment, anyOf, Symptom.of(answer), Symptom.status(answer));
            return trouble.get();
        }
        ServiceOutcome.Answer told = told(answer);
        if (told.status() == UNAUTHORIZED) tokens.drop(token);
        if (told.status() == FORBIDDEN) note(deployment, anyOf, Symptom.DENIED, FORBIDDEN);
        return told.status() == UNAUTHORIZED || told.status() == FORBIDDEN
                ? new Denied(told.status(), Trouble.told(request, told.status(), told.body()))
                : told;
    }

    private static ServiceOutcome.Answer told(Answer answer) {
        return switch (answer) {
            case Received received ->
                new ServiceOutcome.Answer(
                        received.status(), received.headers().getOrDefault("link", List.of()), received.body());
            case WebPage page -> new ServiceOutcome.Answer(page.status(), List.of(), page.excerpt());
            case NoAnswer none -> throw new IllegalStateException("no answer is trouble: " + none);
        };
    }
}
